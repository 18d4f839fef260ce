package org.onrecord.bench.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.bench.Folders;

class MadeSiteTest {
    private static final Path SITES = Path.of("bench/sites");
    private static final MadeSite SITE = MadeSite.of(30);

    @TempDir
    Path folder;

    @Test
    void aSiteIsTheSameBytesAtEveryRun() throws IOException {
        for (SiteForm form : SiteForm.values()) {
            form.write(MadeSite.of(30), SITES, folder.resolve("one"));
            form.write(MadeSite.of(30), SITES, folder.resolve("two"));
            assertEquals(digests(folder.resolve("one")), digests(folder.resolve("two")));
            Folders.delete(folder.resolve("one"));
            Folders.delete(folder.resolve("two"));
        }
    }

    /** Held by a digest, so that another machine, JDK or locale would show. */
    @Test
    void aClaimIsTheSameBytesOnEveryMachine() throws IOException {
        SiteForm.JBAKE.write(SITE.claims().get(1), folder);
        SiteForm.HUGO.write(SITE.claims().get(2), folder);
        SiteForm.ZOLA.write(SITE.claims().get(3), folder);
        assertEquals(
                Map.of(
                        "content/claims/claim-00002.md", "8f0e45270198250c",
                        "content/claims/claim-00003.md", "6df45124a0d3cc6b",
                        "content/claims/claim-00004.md", "b5f5801a002b6d99"),
                digests(folder));
    }

    @Test
    void aTenthAsManyActorsAndTagsAsClaims() {
        MadeSite site = MadeSite.of(200);
        assertEquals(200, site.claims().size());
        assertEquals(20, site.actors().size());
        assertEquals(
                20,
                site.claims().stream()
                        .flatMap(c -> c.tags().stream())
                        .distinct()
                        .count());
        assertEquals(
                site.claims().stream()
                        .sorted(Comparator.comparing(MadeClaim::id))
                        .toList(),
                site.actors().stream()
                        .flatMap(a -> a.claims().stream())
                        .sorted(Comparator.comparing(MadeClaim::id))
                        .toList());
    }

    @Test
    void aClaimHasAboutAHundredAndFiftyWords() {
        double words = MadeSite.of(500).claims().stream()
                .mapToInt(c -> c.body().split("[\\s|]+").length)
                .average()
                .orElseThrow();
        assertTrue(words > 140 && words < 170, "words: " + words);
    }

    @Test
    void everyLinkOfAClaimLeadsToAnotherClaimOrAnActor() {
        List<String> ids = Stream.concat(
                        SITE.claims().stream().map(c -> c.id() + ".html"),
                        SITE.actors().stream()
                                .map(a -> "../actors/" + a.speaker().id() + ".html"))
                .toList();
        for (MadeClaim claim : SITE.claims()) {
            List<String> links = Pattern.compile("\\]\\(([^)]*)\\)")
                    .matcher(claim.body())
                    .results()
                    .map(m -> m.group(1))
                    .toList();
            assertEquals(3, links.size());
            assertTrue(ids.containsAll(links), links.toString());
        }
    }

    @Test
    void noTwoClaimsHaveTheSameDateAndSoTheirOrderIsCertain() {
        assertEquals(
                500,
                MadeSite.of(500).claims().stream()
                        .map(MadeClaim::date)
                        .distinct()
                        .count());
    }

    @Test
    void anEditMakesAClaimTheNewestWithAnotherTagAndASentenceMore() {
        MadeSite site = MadeSite.of(200);
        MadeClaim after = site.edited(1);
        MadeClaim before = site.claims().stream()
                .filter(c -> c.id().equals(after.id()))
                .findFirst()
                .orElseThrow();
        assertTrue(site.claims().stream().allMatch(c -> c.date().isBefore(after.date())));
        assertNotEquals(before.tags(), after.tags());
        assertTrue(after.body().contains("A later hand added the remark number 1."));
        assertEquals(before.title(), after.title());
        assertNotEquals(after.id(), site.edited(2).id());
    }

    @Test
    void aSiteTooSmallForItsEditsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> MadeSite.of(29));
    }

    private static Map<String, String> digests(Path folder) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                digests.put(folder.relativize(file).toString().replace('\\', '/'), digest(Files.readAllBytes(file)));
            }
        }
        return digests;
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
