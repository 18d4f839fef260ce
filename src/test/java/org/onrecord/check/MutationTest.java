package org.onrecord.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.onrecord.content.BriefingReader;
import org.onrecord.content.ContentFile;
import org.onrecord.content.ContentParser;
import org.onrecord.content.SourceText;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.Severity;
import org.onrecord.evidence.EvidenceState;
import org.onrecord.evidence.LockReader;
import org.onrecord.evidence.LockReading;

/** Each single-point corruption of the project's own briefing is refused by a rule that is meant for it. */
class MutationTest {
    private static final Path CONTENT = Path.of("content");

    private static final boolean LOCKED = Files.exists(Path.of(LockReading.FILE));

    private final ContentParser parser = new ContentParser();
    private final Map<String, ContentFile> parsed = new HashMap<>();

    @Test
    void everyCorruptionIsRefused() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(CONTENT.resolve("claims")));
        Site site = briefing();
        site.texts().forEach((path, text) -> parsed.put(path, parse(path, text)));
        Set<String> before = new HashSet<>();
        errors(Map.of(), "").forEach(d -> before.add(key(d)));
        Map<String, int[]> tally = new TreeMap<>();
        StringBuilder survivors = new StringBuilder();
        for (Mutation mutation : Mutations.of(site, LOCKED)) {
            boolean refused = errors(Map.of(mutation.path(), mutation.text()), mutation.path()).stream()
                    .anyMatch(d -> mutation.rules().contains(d.rule()) && !before.contains(key(d)));
            int[] count = tally.computeIfAbsent(mutation.kind(), k -> new int[2]);
            count[0]++;
            count[1] += refused ? 1 : 0;
            if (!refused) {
                survivors.append(mutation.kind() + ": " + mutation.path() + ": " + mutation.what() + "\n");
            }
        }
        String report = tally.entrySet().stream()
                .map(e -> e.getKey() + ": " + e.getValue()[0] + " tried, " + e.getValue()[1] + " refused\n")
                .collect(Collectors.joining());
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/mutations.txt"), report + "\nsurvivors:\n" + survivors);
        assertEquals("", survivors.toString(), report);
    }

    private static Site briefing() {
        Map<String, String> texts = new TreeMap<>(Site.in(CONTENT).texts());
        texts.remove("STYLE.md");
        return new Site(texts);
    }

    private List<Diagnostic> errors(Map<String, String> changed, String path) {
        Map<String, ContentFile> files = new TreeMap<>(parsed);
        changed.forEach((p, text) -> files.put(p, parse(p, text)));
        changed.forEach((p, text) -> files.compute(p, (k, file) -> text.isEmpty() ? null : file));
        Diagnostics diagnostics = new Diagnostics();
        Subject subject = new Subject(new BriefingReader(diagnostics).read(List.copyOf(files.values())), evidence());
        new Audit(LOCKED ? Rules.all() : Site.unlocked(), Map.of()).run(subject, diagnostics);
        return diagnostics.sorted().stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .toList();
    }

    private static EvidenceState evidence() {
        try {
            return LOCKED
                    ? new EvidenceState(
                            LockReader.read(LockReading.FILE, Files.readString(Path.of(LockReading.FILE))), Map.of())
                    : EvidenceState.none();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private ContentFile parse(String path, String text) {
        return parser.parse(SourceText.of("content/" + path, path, text));
    }

    private static String key(Diagnostic d) {
        return d.place() + " " + d.rule() + " " + d.message();
    }
}
