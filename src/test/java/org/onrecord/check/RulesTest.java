package org.onrecord.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesTest {
    /** Where a diagnostic is made, or its rule is named for it. */
    private static final Pattern CARRIED = Pattern.compile(
            "(?:Diagnostic\\s*\\.(?:error|warning)|new Diagnostic)\\((?:[^;]*?[\\s(,])??\"([a-z0-9]+(?:-[a-z0-9]+)+)\"|"
                    + "RULE = \"([^\"]+)\"");

    private static List<RuleCard> cards() {
        return Stream.of(Rules.cards(), ProjectRules.cards())
                .flatMap(List::stream)
                .toList();
    }

    private static Set<String> carried() throws IOException {
        Set<String> ids = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                CARRIED.matcher(Files.readString(file))
                        .results()
                        .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
                        .forEach(ids::add);
            }
        }
        return ids;
    }

    @Test
    void whateverADiagnosticCarriesIsExplained() throws IOException {
        Set<String> known = cards().stream().map(RuleCard::id).collect(Collectors.toSet());
        Set<String> carried = carried();
        assertTrue(
                carried.containsAll(
                        ProjectRules.cards().stream().map(RuleCard::id).toList()),
                carried.toString());
        assertTrue(known.containsAll(carried), carried.toString());
    }

    @Test
    void everyRuleHasAnIdOfItsOwn() {
        List<String> ids = cards().stream().map(RuleCard::id).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size());
        assertEquals("sound-dates", Rules.card("sound-dates").orElseThrow().id());
    }

    @Test
    void everyCardTeaches() {
        for (RuleCard card : cards()) {
            assertTrue(card.id().matches("[a-z]+(-[a-z0-9]+)*"), card.id());
            assertFalse(card.holdsWhen().endsWith("."), card.id());
            assertTrue(card.why().endsWith("."), card.id());
            assertFalse(card.before().isBlank(), card.id());
            assertFalse(card.after().equals(card.before()), card.id());
        }
    }
}
