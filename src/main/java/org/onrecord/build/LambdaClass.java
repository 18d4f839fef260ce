package org.onrecord.build;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Writes the class whose objects stand for a lambda expression: a field for each captured value, and the interface's method. */
final class LambdaClass {
    /** The static method that the place calls instead of asking the platform. */
    static final String MAKE = "make";

    private static final String ONLY = "ONLY";
    private static final String CONSTRUCTOR = "<init>";

    private final String name;
    private final LambdaSite site;
    private final ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);

    private LambdaClass(String name, LambdaSite site) {
        this.name = name;
        this.site = site;
    }

    /**
     * Returns the class file.
     *
     * @param name internal name of the new class
     * @param host internal name of the class whose nest it is to belong to
     */
    static byte[] of(String name, String host, LambdaSite site) {
        return new LambdaClass(name, site).bytes(host);
    }

    private byte[] bytes(String host) {
        String type = site.factory().getReturnType().getInternalName();
        int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
        out.visit(Opcodes.V11, access, name, null, "java/lang/Object", new String[] {type});
        out.visitNestHost(host);
        fields();
        constructor();
        make();
        method();
        out.visitEnd();
        return out.toByteArray();
    }

    private void fields() {
        Type[] captured = site.captured();
        for (int i = 0; i < captured.length; i++) {
            out.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, field(i), captured[i].getDescriptor(), null, null);
        }
    }

    private static String field(int index) {
        return "c" + index;
    }

    private String constructorDescriptor() {
        return Type.getMethodDescriptor(Type.VOID_TYPE, site.captured());
    }

    private void constructor() {
        MethodVisitor code = out.visitMethod(Opcodes.ACC_PRIVATE, CONSTRUCTOR, constructorDescriptor(), null, null);
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", CONSTRUCTOR, "()V", false);
        int slot = 1;
        Type[] captured = site.captured();
        for (int i = 0; i < captured.length; i++) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitVarInsn(captured[i].getOpcode(Opcodes.ILOAD), slot);
            code.visitFieldInsn(Opcodes.PUTFIELD, name, field(i), captured[i].getDescriptor());
            slot += captured[i].getSize();
        }
        end(code, Type.VOID_TYPE);
    }

    /** A lambda that captures nothing is one object, as the platform has it. */
    private void make() {
        boolean alone = site.captured().length == 0;
        if (alone) {
            only();
        }
        MethodVisitor code =
                out.visitMethod(Opcodes.ACC_STATIC, MAKE, site.factory().getDescriptor(), null, null);
        code.visitCode();
        if (alone) {
            code.visitFieldInsn(Opcodes.GETSTATIC, name, ONLY, "L" + name + ";");
        } else {
            construct(code);
        }
        end(code, site.factory().getReturnType());
    }

    private void only() {
        int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
        out.visitField(access, ONLY, "L" + name + ";", null, null);
        MethodVisitor code = out.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
        code.visitCode();
        construct(code);
        code.visitFieldInsn(Opcodes.PUTSTATIC, name, ONLY, "L" + name + ";");
        end(code, Type.VOID_TYPE);
    }

    private void construct(MethodVisitor code) {
        code.visitTypeInsn(Opcodes.NEW, name);
        code.visitInsn(Opcodes.DUP);
        int slot = 0;
        for (Type value : site.captured()) {
            code.visitVarInsn(value.getOpcode(Opcodes.ILOAD), slot);
            slot += value.getSize();
        }
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, CONSTRUCTOR, constructorDescriptor(), false);
    }

    private void method() {
        MethodVisitor code =
                out.visitMethod(Opcodes.ACC_PUBLIC, site.method(), site.erased().getDescriptor(), null, null);
        code.visitCode();
        new LambdaCall(name, site, code).write();
        end(code, site.erased().getReturnType());
    }

    private static void end(MethodVisitor code, Type result) {
        code.visitInsn(result.getOpcode(Opcodes.IRETURN));
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    /** Writes what loads a captured value. */
    static void load(MethodVisitor code, String name, LambdaSite site, int index) {
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitFieldInsn(Opcodes.GETFIELD, name, field(index), site.captured()[index].getDescriptor());
    }
}
