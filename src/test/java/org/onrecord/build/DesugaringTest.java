package org.onrecord.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

class DesugaringTest {
    private static final String FORMS = SugaredForms.class.getName().replace('.', '/');

    @Test
    void desugaredClassesDoWhatTheyDid() throws Exception {
        List<String> expected = new SugaredForms().get();
        assertEquals(13, expected.size());
        assertEquals(expected, run(Desugaring.of(forms())));
    }

    @Test
    void onlySerializableLambdasAreLeftToThePlatform() throws IOException {
        Map<String, byte[]> before = forms();
        Map<String, byte[]> after = Desugaring.of(before);
        assertTrue(Bootstraps.of(before.values()).stream()
                        .filter("metafactory"::equals)
                        .count()
                > 20);
        assertEquals(Set.of("altMetafactory"), Set.copyOf(Bootstraps.of(after.values())));
    }

    @Test
    void aClassWithoutLambdasStaysTheSame() throws IOException {
        byte[] bytes = bytes("org/onrecord/build/LambdaCall");
        assertSame(bytes, Desugaring.of(Map.of("LambdaCall", bytes)).get("LambdaCall"));
    }

    @Test
    void whatIsDesugaredIsLeftAlone() throws IOException {
        Map<String, byte[]> once = Desugaring.of(forms());
        Map<String, byte[]> twice = Desugaring.of(once);
        assertEquals(once.keySet(), twice.keySet());
        once.forEach((name, bytes) -> assertSame(bytes, twice.get(name), name));
    }

    @Test
    void theLambdasOfAClassOfJava8CallItsPrivateMethods() throws Exception {
        Map<String, byte[]> old = Map.of(FORMS, ofJava8());
        assertEquals(List.of("metafactory"), Bootstraps.of(old.values()));
        Map<String, byte[]> desugared = Desugaring.of(old);
        assertEquals(List.of(), Bootstraps.of(desugared.values()));
        assertEquals(List.of("private"), run(desugared));
    }

    /** A supplier of a list of what a private method says, by way of a lambda, as the compiler of Java 8 wrote it. */
    private static byte[] ofJava8() {
        ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        String supplier = "java/util/function/Supplier";
        out.visit(Opcodes.V1_8, Opcodes.ACC_PUBLIC, FORMS, null, "java/lang/Object", new String[] {supplier});
        MethodVisitor constructor = out.visitMethod(0, "<init>", "()V", null, null);
        constructor.visitVarInsn(Opcodes.ALOAD, 0);
        constructor.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
        end(constructor, Opcodes.RETURN);
        MethodVisitor said = out.visitMethod(Opcodes.ACC_PRIVATE, "lambda$get$0", "()Ljava/lang/String;", null, null);
        said.visitLdcInsn("private");
        end(said, Opcodes.ARETURN);
        MethodVisitor get = out.visitMethod(Opcodes.ACC_PUBLIC, "get", "()Ljava/lang/Object;", null, null);
        get.visitVarInsn(Opcodes.ALOAD, 0);
        get.visitInvokeDynamicInsn(
                "get",
                "(L" + FORMS + ";)L" + supplier + ";",
                new Handle(
                        Opcodes.H_INVOKESTATIC,
                        "java/lang/invoke/LambdaMetafactory",
                        "metafactory",
                        MethodType.methodType(
                                        CallSite.class,
                                        MethodHandles.Lookup.class,
                                        String.class,
                                        MethodType.class,
                                        MethodType.class,
                                        MethodHandle.class,
                                        MethodType.class)
                                .toMethodDescriptorString(),
                        false),
                Type.getMethodType("()Ljava/lang/Object;"),
                new Handle(Opcodes.H_INVOKESPECIAL, FORMS, "lambda$get$0", "()Ljava/lang/String;", false),
                Type.getMethodType("()Ljava/lang/String;"));
        get.visitMethodInsn(Opcodes.INVOKEINTERFACE, supplier, "get", "()Ljava/lang/Object;", true);
        get.visitMethodInsn(Opcodes.INVOKESTATIC, "java/util/List", "of", "(Ljava/lang/Object;)Ljava/util/List;", true);
        end(get, Opcodes.ARETURN);
        out.visitEnd();
        return out.toByteArray();
    }

    private static void end(MethodVisitor code, int last) {
        code.visitInsn(last);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    private static List<String> run(Map<String, byte[]> classes) throws ReflectiveOperationException {
        ClassLoader loader = new ClassLoader(null) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = classes.get(name.replace('.', '/'));
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
        var constructor = loader.loadClass(FORMS.replace('/', '.')).getDeclaredConstructor();
        constructor.setAccessible(true);
        List<String> words = new ArrayList<>();
        for (Object word : (List<?>) ((Supplier<?>) constructor.newInstance()).get()) {
            words.add((String) word);
        }
        return words;
    }

    private static Map<String, byte[]> forms() throws IOException {
        Map<String, byte[]> found = new LinkedHashMap<>();
        for (String part : List.of("", "$Inner", "$Named", "$1")) {
            found.put(FORMS + part, bytes(FORMS + part));
        }
        return found;
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = DesugaringTest.class.getResourceAsStream("/" + name + ".class")) {
            assertNotNull(in, name);
            return in.readAllBytes();
        }
    }
}
