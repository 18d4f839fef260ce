package org.onrecord.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.diagnostic.Diagnostic;

/** Every broken site has one fault and says so in the words expected; every good one comes close and has none. */
class SitesTest {
    private static final Path BROKEN = Site.SITES.resolve("broken");
    private static final Path GOOD = Site.SITES.resolve("good");

    @Test
    void theSiteBelowAllOthersIsGood() {
        assertEquals("", Site.base().report());
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenSiteIsRefusedInTheseWords(String name) throws IOException {
        Path folder = BROKEN.resolve(name);
        Path actual = Path.of("target/sites/broken", name + ".txt");
        String report = Site.base().under(Site.in(folder)).report();
        Files.createDirectories(actual.getParent());
        Files.writeString(actual, report);
        assertEquals(Files.readString(folder.resolve("expected.txt"), StandardCharsets.UTF_8), report);
    }

    @ParameterizedTest
    @MethodSource("good")
    void aGoodSitePasses(String name) {
        assertEquals("", Site.base().under(Site.in(GOOD.resolve(name))).report());
    }

    /** Folders are called by the rule that they are about, and a word or two after a dot. */
    @Test
    void everyRuleHasABrokenAndAGoodSite() {
        Set<String> rules =
                Site.unlocked().stream().map(r -> r.card().id()).collect(Collectors.toCollection(TreeSet::new));
        rules.remove("reasoned-severities");
        assertEquals(rules, rulesOf(broken()));
        assertEquals(rules, rulesOf(good()));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenSiteHasOneFaultAndItIsTheRules(String name) {
        var found = Site.base().under(Site.in(BROKEN.resolve(name))).audit().sorted();
        assertEquals(
                Set.of(name.split("\\.")[0]),
                found.stream().map(Diagnostic::rule).collect(Collectors.toSet()),
                Site.base().under(Site.in(BROKEN.resolve(name))).report());
        assertEquals(1, found.size());
    }

    private static Set<String> rulesOf(Stream<String> folders) {
        return folders.map(f -> f.split("\\.")[0]).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> broken() {
        return folders(BROKEN);
    }

    private static Stream<String> good() {
        return folders(GOOD);
    }

    private static Stream<String> folders(Path parent) {
        try (Stream<Path> all = Files.list(parent)) {
            return all.map(p -> p.getFileName().toString()).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
