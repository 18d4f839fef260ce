package org.onrecord.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.TextReport;

/** Whatever stands between the two fences, the answer is a diagnostic, in bounded time, and never a stack trace. */
class HostileFrontMatterTest {
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final String CLAIM = """
            title: Lee says that the bridge opens in May
            proposition: The bridge opens in May 2031.
            chain: [{agent: lee, act: said, channel: interview, speech: indirect}]
            cue: say
            modality: plan
            about: [bridge]
            said: {date: 2031-02-03, basis: stated}
            evidence: [{source: daily, paragraph: 2, quote: opens in May, supports: [content, attribution]}]
            """;

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("brackets", "a: " + "[".repeat(100_000)),
                Arguments.of("closed brackets", "a: " + "[".repeat(5_000) + "]".repeat(5_000)),
                Arguments.of("braces", "{a: ".repeat(50_000)),
                Arguments.of("block nesting", nested(3_000)),
                Arguments.of("sequence dashes", "a:\n" + "- ".repeat(50_000) + "x"),
                Arguments.of("anchor and alias", "title: &t x\nproposition: *t"),
                Arguments.of("many laughs", laughs()),
                Arguments.of("alias to itself", "a: &a [*a]"),
                Arguments.of("merge key", "a: &a {title: x}\n<<: *a"),
                Arguments.of("duplicate key", "title: a\ntitle: b"),
                Arguments.of("tab", "about:\n\t- bridge"),
                Arguments.of("huge scalar", "title: " + "x".repeat(5_000_000)),
                Arguments.of("million lines", "k: v\n".repeat(1_000_000)),
                Arguments.of("million comments", "# c\n".repeat(1_000_000)),
                Arguments.of("type by tag", "title: !!javax.script.ScriptEngineManager [x]"),
                Arguments.of("local tag", "title: !secret x"),
                Arguments.of("binary tag", "title: !!binary aGVsbG8="),
                Arguments.of("directive", "%YAML 1.1\ntitle: x"),
                Arguments.of("two documents", "title: x\n--- \ntitle: y"),
                Arguments.of("control characters", "title: a\u0000b\u0007c\u001b[31m"),
                Arguments.of("lone surrogate", "title: \ud800"),
                Arguments.of("complex key", "? [a, b]\n: c"),
                Arguments.of("null key", ": x"),
                Arguments.of("list for a mapping", "- a\n- b"),
                Arguments.of("scalar for a mapping", "just words"),
                Arguments.of("unclosed quote", "title: \"x"),
                Arguments.of("unclosed flow", "about: [a, b"),
                Arguments.of("wild escapes", "title: \"\\q \\x\""),
                Arguments.of("block scalar without end", "title: |9\n x"),
                Arguments.of("colons", "title: " + "a: ".repeat(20_000)),
                Arguments.of("long key", "k".repeat(2_000) + ": x"),
                Arguments.of(
                        "mapping for a word",
                        "title: {a: b}\nmodality: [plan, [pledge]]\nsaid: x\nevidence: x\nchain: x"),
                Arguments.of(
                        "numbers out of bounds", "evidence: [{source: s, paragraph: 99999999999999999999, quote: q}]"),
                Arguments.of(
                        "figure like a bomb", "figures: [{name: a, as-reported: x, value: 1e999999999, unit: u}]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void hostileFrontMatterIsADiagnostic(String name, String header) {
        List<Diagnostic> found = assertTimeoutPreemptively(LIMIT, () -> read("claims/c1-x.md", header));
        assertFalse(found.isEmpty(), name);
        String report = assertTimeoutPreemptively(LIMIT, () -> new TextReport(false).format(found));
        assertFalse(report.contains("org.snakeyaml") || report.contains("java.lang"), report);
        assertFalse(report.contains("\u001b") || report.contains("\u0000"), "control characters reach the terminal");
    }

    @Test
    void wordsThatYamlOnceReadAsSomethingElseStayWords() {
        Reading reading = new BriefingReader(new Diagnostics())
                .read(List.of(file(
                        "actors/no.md",
                        "name: no\nkind: person\naliases: [yes, 12:30, 0o17, 1e3, on, ~x, 2031-02-03]")));
        var actor = reading.briefing().actors().get(0);
        assertEquals("no", actor.name());
        assertEquals(List.of("yes", "12:30", "0o17", "1e3", "on", "~x", "2031-02-03"), actor.aliases());
    }

    @Test
    void aTowerOfQuotesIsADiagnostic() {
        String tower = "---\nname: x\nkind: person\n---\n" + "> ".repeat(5_000) + "x\n";
        ContentFile file = assertTimeoutPreemptively(
                LIMIT, () -> new ContentParser().parse(SourceText.of("content/actors/x.md", "actors/x.md", tower)));
        assertEquals("the text is nested too deeply", file.faults().get(0).message());
    }

    @Test
    void manyFaultsAreNotEndless() {
        List<Diagnostic> found = assertTimeoutPreemptively(
                LIMIT,
                () -> read(
                        "claims/c1-x.md",
                        IntStream.range(0, 20_000)
                                .mapToObj(i -> "key" + i + ": x\n")
                                .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
                                .toString()));
        assertTrue(found.size() >= 1);
    }

    /** A fixed seed: what fails here fails everywhere. */
    @Test
    void noSmallDamageToAClaimThrows() {
        Random random = new Random(20310205);
        String alphabet = "[]{}:,-&*!|>'\"%@`#?\t\n \u0000\u00e9\ud83d\ude00~=<\\x";
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int i = 0; i < 3_000; i++) {
                StringBuilder text = new StringBuilder(CLAIM);
                for (int n = random.nextInt(6); n >= 0; n--) {
                    int at = random.nextInt(text.length());
                    char c = alphabet.charAt(random.nextInt(alphabet.length()));
                    switch (random.nextInt(3)) {
                        case 0 -> text.insert(at, c);
                        case 1 -> text.deleteCharAt(at);
                        default -> text.setCharAt(at, c);
                    }
                }
                new TextReport(false).format(read("claims/c1-x.md", text.toString()));
            }
        });
    }

    private static List<Diagnostic> read(String path, String header) {
        Diagnostics diagnostics = new Diagnostics();
        new BriefingReader(diagnostics).read(List.of(file(path, header)));
        return diagnostics.sorted();
    }

    private static ContentFile file(String path, String header) {
        return new ContentParser().parse(SourceText.of("content/" + path, path, "---\n" + header + "\n---\nText.\n"));
    }

    private static String nested(int depth) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            out.append(" ".repeat(i)).append("a:\n");
        }
        return out.toString();
    }

    private static String laughs() {
        StringBuilder out = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 60; i++) {
            out.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
        }
        return out.toString();
    }
}
