package org.onrecord.build;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Finds where class files have the platform make lambdas. */
final class Bootstraps extends ClassVisitor {
    private final List<String> names = new ArrayList<>();

    private Bootstraps() {
        super(Opcodes.ASM9);
    }

    /** Returns the names of the platform's methods that class files ask for lambdas, once for each place. */
    static List<String> of(Iterable<byte[]> classes) {
        Bootstraps found = new Bootstraps();
        classes.forEach(bytes -> new ClassReader(bytes).accept(found, ClassReader.SKIP_DEBUG));
        return found.names;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public void visitInvokeDynamicInsn(String method, String factory, Handle bootstrap, Object... arguments) {
                if (bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory")) {
                    names.add(bootstrap.getName());
                }
            }
        };
    }
}
