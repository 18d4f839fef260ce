package org.onrecord.content.quick;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes texts that are mostly plain, and then damages some of them; the same text for the same seed. */
final class RandomMarkdown {
    private static final List<String> WORDS = List.of(
            "the",
            "harbour",
            "a",
            "I",
            "Über",
            "café",
            "naïve",
            "数据",
            "и",
            "x1",
            "2024",
            "3.5",
            "12.",
            "1)",
            "no",
            "-",
            "–",
            "…",
            "snake_case",
            "2*3",
            "a*",
            "*",
            "**",
            "_",
            "R&D",
            "AT&T;",
            "&amp;",
            "&x",
            "#",
            "#5",
            "<",
            "a<b",
            "<b>",
            ">",
            "\"so\"",
            "'s",
            "(in)",
            "[1]",
            "[",
            "]",
            "!",
            "!]",
            "~",
            "~~x~~",
            "^2",
            "+",
            "++a++",
            "=",
            "==",
            "|",
            ":",
            "::",
            "a:b",
            "http://a.b/c",
            "www.a.b",
            "x@y.zz",
            "\\",
            "\\*",
            "`",
            "``",
            "$5",
            "%",
            "{x}",
            "\u00a0",
            "\u2028",
            "\u200b",
            "e\u0301",
            "\ud83d\ude00",
            "“q”",
            "«q»",
            "half-way",
            "W",
            "w",
            "ww",
            "://",
            "TOC",
            "[TOC]",
            "* a",
            "- a",
            "1. a",
            "> a",
            "    a",
            "\t");
    private static final List<String> PLAIN = WORDS.subList(0, 11);
    private static final String DAMAGE = "*_`[]()!#-+|:>\\<& \n\n\n\t~^1.\"=a";

    private final Random random;
    private final boolean mild;

    RandomMarkdown(long seed) {
        random = new Random(seed);
        mild = random.nextBoolean();
    }

    String next() {
        StringBuilder text = new StringBuilder();
        int blocks = 1 + random.nextInt(5);
        for (int i = 0; i < blocks; i++) {
            text.append(block()).append(oneIn(12) ? "\n" : oneIn(8) ? "\n\n\n" : "\n\n");
        }
        if (oneIn(3)) {
            text.append("[^1]: ").append(words(4)).append('\n');
            text.append(oneIn(2) ? "[^b]: " + words(3) + "\n" : "");
        }
        for (int damages = !mild && oneIn(2) ? random.nextInt(4) : 0; damages > 0; damages--) {
            damage(text);
        }
        if (oneIn(4)) {
            text.setLength(text.toString().stripTrailing().length());
        }
        return text.toString();
    }

    private void damage(StringBuilder text) {
        int at = random.nextInt(text.length());
        if (oneIn(3)) {
            text.deleteCharAt(at);
            if (text.isEmpty()) {
                text.append('a');
            }
        } else {
            text.insert(at, DAMAGE.charAt(random.nextInt(DAMAGE.length())));
        }
    }

    private String block() {
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> paragraph();
            case 3 -> "#".repeat(1 + random.nextInt(oneIn(9) ? 8 : 4)) + (oneIn(9) ? "" : " ") + words(4);
            case 4, 5 -> list();
            case 6 -> table();
            case 7 -> oneOf("---", "***", "___", "----", "- - -", "--", "*****");
            case 8 -> "> " + words(4) + (oneIn(4) ? "\n> " + words(3) : oneIn(4) ? "\n" + words(2) : "");
            case 9 -> fence();
            case 10 -> (oneIn(3) ? "    " : "") + words(3);
            default ->
                paragraph() + "\n"
                        + oneOf("# " + words(2), list(), "---", "===", "> " + words(2), table(), "```\nx\n```");
        };
    }

    private String paragraph() {
        return lines(
                1 + random.nextInt(3),
                () -> words(2 + random.nextInt(6)) + (oneIn(15) ? "  " : "") + (oneIn(20) ? " " : ""));
    }

    private String list() {
        String marker = oneOf("- ", "* ", "+ ", "1. ", "7. ", "-  ", "10. ");
        String between = oneIn(5) ? "\n\n" : "\n";
        return Stream.generate(() -> (oneIn(25) ? oneOf("  ", "    ", "- ") : "")
                        + (oneIn(25) ? oneOf("* ", "2. ", "1) ") : marker)
                        + words(1 + random.nextInt(4))
                        + (oneIn(6) ? "\n" + " ".repeat(random.nextInt(6)) + words(2) : ""))
                .limit(1 + random.nextInt(4))
                .collect(Collectors.joining(oneIn(12) ? "\n\n\n" : between));
    }

    private String table() {
        int columns = 1 + random.nextInt(3);
        String rule = cells(columns, () -> oneOf(" --- ", "---", " :---", " ---: ", ":---:", " -- ", "----"));
        return cells(columns, this::cell) + "\n" + rule + "\n"
                + lines(1 + random.nextInt(3), () -> cells(oneIn(15) ? columns + 1 : columns, () -> cell()));
    }

    private String cell() {
        return oneIn(12)
                ? words(1)
                : oneIn(20) ? "" : " " + words(1 + random.nextInt(2)) + " ".repeat(1 + random.nextInt(2));
    }

    private String cells(int columns, java.util.function.Supplier<String> cell) {
        return Stream.generate(cell)
                .limit(columns)
                .collect(Collectors.joining("|", oneIn(25) ? "" : "|", oneIn(25) ? "" : "|"));
    }

    private String fence() {
        return "```" + oneOf("", "", "java", "c++", "x y") + "\n"
                + lines(
                        1 + random.nextInt(3),
                        () -> oneIn(4) ? oneOf("", "  ", "\ta", "``", "~~~", "  ```") : oneOf("  ", "") + words(3))
                + "\n" + oneOf("```", "```", "```", "````", "~~~", "``` ");
    }

    private String words(int count) {
        return Stream.generate(this::word).limit(count).collect(Collectors.joining(" "));
    }

    private String word() {
        return switch (random.nextInt(oneIn(mild ? 9 : 4) ? 14 : 5)) {
            case 0, 1, 2, 3 -> oneOf(PLAIN) + (oneIn(9) ? oneOf(",", ".", ":", ";", "?", "!", ")") : "");
            case 4 -> oneIn(mild ? 25 : 3) ? oneOf(WORDS) : oneOf(PLAIN);
            case 5 -> wrapped(oneOf("*", "**", "_", "__", "***"), 1 + random.nextInt(2));
            case 6 -> wrapped(oneOf("`", "``"), 1 + random.nextInt(2));
            case 7 ->
                "[" + words(1 + random.nextInt(2)) + "]("
                        + oneOf(
                                "a.html",
                                "../b/c.html#d",
                                "http://e.f/?g=h",
                                "",
                                "i j",
                                "k(l)",
                                "mailto:m",
                                "n_o_p*",
                                "é")
                        + ")";
            case 8 -> "![" + oneOf("alt", "two words", "a*b*", "") + "](img.png" + oneOf("", "", " \"title\"") + ")";
            case 9 -> "[^" + oneOf("1", "b", "1", "X") + "]";
            case 10 -> "(" + word() + ")";
            case 11 -> word() + word();
            case 12 -> word() + "\n" + word();
            default -> "\"" + word() + "\"";
        };
    }

    private String wrapped(String mark, int count) {
        return mark + words(count) + mark;
    }

    private String lines(int count, java.util.function.Supplier<String> line) {
        return Stream.generate(line).limit(count).collect(Collectors.joining("\n"));
    }

    private String oneOf(String... choices) {
        return oneOf(List.of(choices));
    }

    private String oneOf(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private boolean oneIn(int number) {
        return random.nextInt(number) == 0;
    }
}
