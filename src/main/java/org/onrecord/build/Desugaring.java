package org.onrecord.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Gives the lambda expressions of class files classes of their own.
 *
 * <p>The platform makes such a class when the expression is first come to, or takes it from a class-data archive, and links the
 * place to it: about 0.15 ms in a virtual machine that has just begun.
 */
final class Desugaring {
    private final Map<String, byte[]> classes = new LinkedHashMap<>();
    private final Map<String, List<String>> members = new LinkedHashMap<>();

    /**
     * Returns class files with their lambdas as classes of their own, each after the one that it was in.
     *
     * @param files by their internal names
     */
    static Map<String, byte[]> of(Map<String, byte[]> files) {
        Desugaring run = new Desugaring();
        files.forEach(run::desugar);
        run.members.forEach(
                (host, names) -> run.classes.computeIfPresent(host, (name, bytes) -> withMembers(bytes, names)));
        return run.classes;
    }

    private void desugar(String name, byte[] bytes) {
        Rewriter rewriter = new Rewriter(new ClassReader(bytes));
        byte[] rewritten = rewriter.rewrite();
        if (rewriter.made.isEmpty()) {
            classes.put(name, bytes);
            return;
        }
        classes.put(name, rewritten);
        classes.putAll(rewriter.made);
        members.computeIfAbsent(rewriter.host, h -> new ArrayList<>()).addAll(rewriter.made.keySet());
    }

    /** A nest has its members listed by its host (JVMS 4.7.29). */
    private static byte[] withMembers(byte[] bytes, List<String> names) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public void visitEnd() {
                        names.forEach(super::visitNestMember);
                        super.visitEnd();
                    }
                },
                0);
        return writer.toByteArray();
    }

    /** Copies a class, with calls in the place of lambdas. */
    private static final class Rewriter extends ClassVisitor {
        private final ClassReader reader;
        private final ClassWriter writer;
        private final Map<String, byte[]> made = new LinkedHashMap<>();
        private String host;

        Rewriter(ClassReader reader) {
            this(reader, new ClassWriter(reader, 0));
        }

        private Rewriter(ClassReader reader, ClassWriter writer) {
            super(Opcodes.ASM9, writer);
            this.reader = reader;
            this.writer = writer;
            this.host = reader.getClassName();
        }

        byte[] rewrite() {
            reader.accept(this, 0);
            return writer.toByteArray();
        }

        /** Nests are of Java 11; a class with lambdas is of Java 8 or later, and valid as one of 11. */
        @Override
        public void visit(
                int version, int access, String name, String signature, String superName, String[] interfaces) {
            int nested = (version & 0xFFFF) >= Opcodes.V1_8 ? Math.max(version, Opcodes.V11) : version;
            super.visit(nested, access, name, signature, superName, interfaces);
        }

        @Override
        public void visitNestHost(String nestHost) {
            host = nestHost;
            super.visitNestHost(nestHost);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, descriptor, signature, exceptions)) {
                @Override
                public void visitInvokeDynamicInsn(
                        String method, String factory, Handle bootstrap, Object... arguments) {
                    LambdaSite.of(reader.getClassName(), method, factory, bootstrap, arguments)
                            .ifPresentOrElse(
                                    site -> super.visitMethodInsn(
                                            Opcodes.INVOKESTATIC, made(site), LambdaClass.MAKE, factory, false),
                                    () -> super.visitInvokeDynamicInsn(method, factory, bootstrap, arguments));
                }
            };
        }

        private String made(LambdaSite site) {
            String name = site.owner() + "$$Lambda" + made.size();
            made.put(name, LambdaClass.of(name, host, site));
            return name;
        }
    }
}
