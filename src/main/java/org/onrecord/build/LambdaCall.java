package org.onrecord.build;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Writes the call that a lambda's object makes: captured values first, then the arguments, each as the called method wants it. */
final class LambdaCall {
    private final String name;
    private final LambdaSite site;
    private final MethodVisitor code;
    private final Conversion conversion;

    /**
     * Makes a call.
     *
     * @param name internal name of the lambda's class
     */
    LambdaCall(String name, LambdaSite site, MethodVisitor code) {
        this.name = name;
        this.site = site;
        this.code = code;
        this.conversion = new Conversion(code);
    }

    /** Writes it, with its result as the interface gives it on the stack. */
    void write() {
        Handle target = site.target();
        if (site.isConstructor()) {
            code.visitTypeInsn(Opcodes.NEW, target.getOwner());
            code.visitInsn(Opcodes.DUP);
        }
        values(wanted());
        code.visitMethodInsn(opcode(), target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
        Type made = site.isConstructor() ? Type.getObjectType(target.getOwner()) : Type.getReturnType(target.getDesc());
        Type special = site.special().getReturnType();
        conversion.write(made, special);
        conversion.write(special, site.erased().getReturnType());
    }

    /** The types of the called method's values, the object that it is called on among them. */
    private List<Type> wanted() {
        List<Type> wanted = new ArrayList<>();
        if (site.hasReceiver()) {
            wanted.add(Type.getObjectType(site.target().getOwner()));
        }
        wanted.addAll(List.of(Type.getArgumentTypes(site.target().getDesc())));
        return wanted;
    }

    private void values(List<Type> wanted) {
        Type[] captured = site.captured();
        for (int i = 0; i < captured.length; i++) {
            LambdaClass.load(code, name, site, i);
            conversion.write(captured[i], wanted.get(i));
        }
        Type[] erased = site.erased().getArgumentTypes();
        Type[] special = site.special().getArgumentTypes();
        int slot = 1;
        for (int i = 0; i < erased.length; i++) {
            code.visitVarInsn(erased[i].getOpcode(Opcodes.ILOAD), slot);
            conversion.write(erased[i], special[i]);
            conversion.write(special[i], wanted.get(captured.length + i));
            slot += erased[i].getSize();
        }
    }

    private int opcode() {
        return switch (site.target().getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_INVOKEVIRTUAL -> Opcodes.INVOKEVIRTUAL;
            case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
            default -> Opcodes.INVOKESPECIAL;
        };
    }
}
