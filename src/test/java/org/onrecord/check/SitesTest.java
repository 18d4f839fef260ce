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
    private static final Set<String> QUOTES = Set.of("locked-quotes", "quotation-budget");
    private static final Path GOOD = Site.SITES.resolve("good");

    @Test
    void theSiteBelowAllOthersIsGood() {
        assertEquals("", Site.base().report());
        assertEquals("", Site.locked().report());
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenSiteIsRefusedInTheseWords(String name) throws IOException {
        Path folder = BROKEN.resolve(name);
        Path actual = Path.of("target/sites/broken", name + ".txt");
        String report = laid(folder).report();
        Files.createDirectories(actual.getParent());
        Files.writeString(actual, report);
        assertEquals(Files.readString(folder.resolve("expected.txt"), StandardCharsets.UTF_8), report);
    }

    @ParameterizedTest
    @MethodSource("good")
    void aGoodSitePasses(String name) {
        assertEquals("", laid(GOOD.resolve(name)).report());
    }

    /** Folders are called by the rule that they are about, and a word or two after a dot. */
    @Test
    void everyRuleHasABrokenAndAGoodSite() {
        Set<String> rules = Rules.cards().stream().map(RuleCard::id).collect(Collectors.toCollection(TreeSet::new));
        rules.remove("reasoned-severities");
        assertEquals(rules, rulesOf(broken()));
        assertEquals(rules, rulesOf(good()));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenSiteHasOneFaultAndItIsTheRules(String name) {
        Site site = laid(BROKEN.resolve(name));
        var found = site.audit().sorted();
        assertEquals(
                Set.of(name.split("\\.")[0]),
                found.stream().map(Diagnostic::rule).collect(Collectors.toSet()),
                site.report());
        assertEquals(1, found.size());
    }

    /** A site about quotes is laid over one whose quotes are locked. */
    private static Site laid(Path folder) {
        boolean quotes = QUOTES.contains(folder.getFileName().toString().split("\\.")[0]);
        return (quotes ? Site.locked() : Site.base()).under(Site.in(folder));
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
