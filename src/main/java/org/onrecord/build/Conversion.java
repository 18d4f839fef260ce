package org.onrecord.build;

import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Writes the conversions that {@code LambdaMetafactory} allows between a method's types: casts, boxing, unboxing, widening. */
final class Conversion {
    private static final Map<Type, String> BOXES = Map.of(
            Type.BOOLEAN_TYPE, "java/lang/Boolean",
            Type.BYTE_TYPE, "java/lang/Byte",
            Type.CHAR_TYPE, "java/lang/Character",
            Type.SHORT_TYPE, "java/lang/Short",
            Type.INT_TYPE, "java/lang/Integer",
            Type.LONG_TYPE, "java/lang/Long",
            Type.FLOAT_TYPE, "java/lang/Float",
            Type.DOUBLE_TYPE, "java/lang/Double");
    private static final Type OBJECT = Type.getType(Object.class);
    private static final Type NUMBER = Type.getType(Number.class);

    private final MethodVisitor code;

    Conversion(MethodVisitor code) {
        this.code = code;
    }

    /** Writes what turns the value on top of the stack into another type; a value that nobody wants is dropped. */
    void write(Type from, Type to) {
        if (from.equals(to)) {
            return;
        }
        if (to.getSort() == Type.VOID) {
            code.visitInsn(from.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
        } else if (isReference(from)) {
            fromReference(from, to);
        } else if (isReference(to)) {
            box(from);
        } else {
            widen(from, to);
        }
    }

    private static boolean isReference(Type type) {
        return type.getSort() == Type.OBJECT || type.getSort() == Type.ARRAY;
    }

    private void fromReference(Type from, Type to) {
        if (isReference(to)) {
            cast(to);
        } else {
            Type boxed = from.equals(OBJECT) || from.equals(NUMBER) ? to : unboxed(from);
            cast(Type.getObjectType(BOXES.get(boxed)));
            code.visitMethodInsn(
                    Opcodes.INVOKEVIRTUAL,
                    BOXES.get(boxed),
                    boxed.getClassName() + "Value",
                    "()" + boxed.getDescriptor(),
                    false);
            widen(boxed, to);
        }
    }

    private static Type unboxed(Type box) {
        return BOXES.entrySet().stream()
                .filter(e -> e.getValue().equals(box.getInternalName()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(box + " holds no primitive value"))
                .getKey();
    }

    private void cast(Type to) {
        if (!to.equals(OBJECT)) {
            code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
        }
    }

    private void box(Type from) {
        String box = BOXES.get(from);
        code.visitMethodInsn(
                Opcodes.INVOKESTATIC, box, "valueOf", "(" + from.getDescriptor() + ")L" + box + ";", false);
    }

    /** JLS 5.1.2. */
    private void widen(Type from, Type to) {
        boolean small = from.getSort() < Type.INT && from.getSort() != Type.BOOLEAN;
        int sort = small || from.equals(Type.INT_TYPE) ? Type.INT : from.getSort();
        int step = switch (to.getSort()) {
            case Type.LONG -> sort == Type.INT ? Opcodes.I2L : Opcodes.NOP;
            case Type.FLOAT -> sort == Type.INT ? Opcodes.I2F : sort == Type.LONG ? Opcodes.L2F : Opcodes.NOP;
            case Type.DOUBLE ->
                sort == Type.INT
                        ? Opcodes.I2D
                        : sort == Type.LONG ? Opcodes.L2D : sort == Type.FLOAT ? Opcodes.F2D : Opcodes.NOP;
            default -> Opcodes.NOP;
        };
        if (step != Opcodes.NOP) {
            code.visitInsn(step);
        }
    }
}
