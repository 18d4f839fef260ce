package org.onrecord.build;

import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A place in a class file where a lambda expression or a method reference becomes an object (JLS 15.27.4, JVMS 6.5 invokedynamic).
 *
 * @param owner internal name of the class that holds it
 * @param method name of the interface's one method
 * @param factory what the place takes, the captured values, and gives, the interface
 * @param erased the method's descriptor in the interface
 * @param target what the object calls
 * @param special the method's descriptor with the types that the place has for the interface's
 */
record LambdaSite(String owner, String method, Type factory, Type erased, Handle target, Type special) {
    private static final String METAFACTORY = "java/lang/invoke/LambdaMetafactory";
    private static final List<Integer> CALLED = List.of(
            Opcodes.H_INVOKESTATIC, Opcodes.H_INVOKEVIRTUAL, Opcodes.H_INVOKEINTERFACE, Opcodes.H_NEWINVOKESPECIAL);

    /** Returns the place of an instruction, or nothing where it is none, or one that only the platform can make an object of. */
    static Optional<LambdaSite> of(
            String owner, String name, String descriptor, Handle bootstrap, Object... arguments) {
        // Serializable lambdas and those with bridges come from altMetafactory.
        if (!bootstrap.getOwner().equals(METAFACTORY) || !bootstrap.getName().equals("metafactory")) {
            return Optional.empty();
        }
        LambdaSite site = new LambdaSite(
                owner, name, Type.getMethodType(descriptor), (Type) arguments[0], (Handle) arguments[1], (Type)
                        arguments[2]);
        return site.target.getTag() == Opcodes.H_INVOKESPECIAL
                ? site.withPrivateTarget()
                : Optional.of(site).filter(s -> CALLED.contains(s.target.getTag()));
    }

    /** Compilers for Java 11 and before call a class's own private methods by invokespecial, a member of its nest calls them as any other; a superclass's would not be the same. */
    private Optional<LambdaSite> withPrivateTarget() {
        boolean own = target.getOwner().equals(owner);
        int tag = target.isInterface() ? Opcodes.H_INVOKEINTERFACE : Opcodes.H_INVOKEVIRTUAL;
        Handle plain = new Handle(tag, target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
        return own ? Optional.of(new LambdaSite(owner, method, factory, erased, plain, special)) : Optional.empty();
    }

    /** Returns the captured values' types. */
    Type[] captured() {
        return factory.getArgumentTypes();
    }

    boolean isConstructor() {
        return target.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    }

    boolean hasReceiver() {
        return target.getTag() == Opcodes.H_INVOKEVIRTUAL || target.getTag() == Opcodes.H_INVOKEINTERFACE;
    }
}
