package org.onrecord.build;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every form of lambda expression and method reference, each leaving a word on a list. */
final class SugaredForms implements Supplier<List<String>> {
    private final List<String> words = new ArrayList<>();
    private final String mark = "!";

    @Override
    public List<String> get() {
        captures("text", 7, 8_000_000_000L, 0.5, (byte) 3, 'x', true);
        references();
        conversions();
        nested();
        interfaces();
        serializable();
        words.add("one object: " + (nothing(0) == nothing(1)) + ", two: " + (something(0) == something(1)));
        return words;
    }

    private void captures(String text, int number, long large, double part, byte small, char letter, boolean flag) {
        Supplier<String> all = () -> text + number + large + part + small + letter + flag + mark;
        words.add(all.get());
        Function<String, String> more = last -> large + last + part;
        words.add(more.apply("-"));
    }

    private void references() {
        Function<String, Integer> unbound = String::length;
        Supplier<Integer> bound = "four"::length;
        Function<String, Integer> fixed = Integer::valueOf;
        Function<String, StringBuilder> constructor = StringBuilder::new;
        UnaryOperator<String> own = this::marked;
        IntFunction<int[]> array = int[]::new;
        Function<Object, String> inherited = Object::toString;
        Consumer<String> dropped = words::add;
        dropped.accept("dropped");
        words.add("" + unbound.apply("abc") + bound.get() + fixed.apply("12") + constructor.apply("built")
                + own.apply("own") + array.apply(3).length + inherited.apply(List.of(1)));
        words.add(Stream.of("b", "a")
                .sorted(Comparator.comparing(String::length).thenComparing(Function.identity()))
                .collect(Collectors.joining()));
    }

    private String marked(String word) {
        return word + mark;
    }

    private void conversions() {
        ToIntFunction<String> unboxed = Integer::valueOf;
        ToLongFunction<Integer> widened = Integer::intValue;
        ToDoubleFunction<Long> real = Long::longValue;
        LongFunction<Object> boxed = Long::valueOf;
        BiFunction<Integer, Integer, Integer> sum = Math::addExact;
        BiFunction<Integer, Long, Object> wide = SugaredForms::wide;
        DoubleBinaryOperator power = Math::pow;
        Function<Character, Boolean> letter = Character::isLetter;
        words.add("" + unboxed.applyAsInt("5") + widened.applyAsLong(6) + real.applyAsDouble(7L) + boxed.apply(8)
                + sum.apply(4, 5) + wide.apply(1, 2L) + power.applyAsDouble(2, 3) + letter.apply('a'));
        words.add(IntStream.range(0, 3).mapToObj(Integer::toString).collect(Collectors.joining(",")));
    }

    private static double wide(long first, double second) {
        return first + second;
    }

    private void nested() {
        Function<String, Supplier<String>> outer = a -> () -> marked(a + words.size());
        words.add(outer.apply("nested").get());
        words.add(new Inner().word());
        Supplier<Supplier<String>> anonymous = () -> new Supplier<>() {
            @Override
            public String get() {
                Supplier<String> innermost = () -> mark + "anonymous";
                return innermost.get();
            }
        };
        words.add(anonymous.get().get());
    }

    /** A member of the nest whose lambdas call its host's private methods. */
    private final class Inner {
        private String word() {
            Function<String, String> hosts = SugaredForms.this::marked;
            Function<String, String> own = this::doubled;
            return hosts.andThen(own).apply("inner");
        }

        private String doubled(String word) {
            return word + word;
        }
    }

    private interface Named {
        String name();

        default Supplier<String> twice() {
            return () -> doubled() + secret();
        }

        private String secret() {
            return "?";
        }

        private String doubled() {
            Supplier<String> own = this::name;
            return own.get() + own.get();
        }

        static Named of(String name) {
            return () -> name;
        }
    }

    private void interfaces() {
        words.add(Named.of("named").twice().get());
    }

    private void serializable() {
        Supplier<String> plain = (Supplier<String> & Serializable) () -> "serializable";
        words.add(plain.get());
    }

    private static Runnable nothing(int unused) {
        return () -> {};
    }

    private static Supplier<Integer> something(int value) {
        return () -> value;
    }
}
