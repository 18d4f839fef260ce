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
import org.junit.jupiter.api.Test;
import org.onrecord.content.BriefingReader;
import org.onrecord.content.ContentFile;
import org.onrecord.content.ContentParser;
import org.onrecord.content.ReadFiles;
import org.onrecord.content.Reading;
import org.onrecord.content.SourceText;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.Severity;
import org.onrecord.evidence.EvidenceState;

/** Each single-point corruption of a briefing is refused by a rule that is meant for it. */
class MutationTest {
    /** A sentence of the text in {@code sites/locked}, which is our own; no text of ours may repeat it. */
    private static final String COPIED =
            "A clerk who was asked about them said that the sheet had been hung up too early.";

    private final ContentParser parser = new ContentParser();
    private final ReadFiles read = new ReadFiles();
    private final AuditMemory memory = new AuditMemory();

    @Test
    void everyCorruptionOfTheFirstBriefingIsRefused() throws IOException {
        Map<String, String> texts = new TreeMap<>(Site.in(Path.of("content")).texts());
        texts.remove("STYLE.md");
        Site site = new Site(texts);
        refuses("mutations.txt", site, MutationKinds.of(site));
    }

    @Test
    void everyCorruptionOfTestimonyIsRefused() throws IOException {
        Site site = Site.in(Site.SITES.resolve("whole/hollin-sluice/content"));
        refuses("mutations-testimony.txt", site, TestimonyMutations.of(site));
    }

    @Test
    void aCopiedSentenceIsRefusedWhereverItIsPut() throws IOException {
        Site site = Site.locked();
        refuses("mutations-copied.txt", site, MutationKinds.copied(site, COPIED));
    }

    private void refuses(String report, Site site, List<Mutation> mutations) throws IOException {
        Map<String, ContentFile> parsed = parsed(site);
        Set<String> before = new HashSet<>();
        EvidenceState evidence = site.evidence();
        errors(site, evidence, parsed).forEach(d -> before.add(key(d)));
        MutationTally tally = new MutationTally();
        for (Mutation mutation : mutations) {
            tally.add(
                    mutation,
                    errors(site, evidence, mutated(parsed, mutation)).stream()
                            .anyMatch(d -> mutation.rules().contains(d.rule()) && !before.contains(key(d))));
        }
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", report), tally.report());
        assertEquals("", tally.survivors(), tally.report());
    }

    private Map<String, ContentFile> parsed(Site site) {
        Map<String, ContentFile> parsed = new HashMap<>();
        site.texts().forEach((path, text) -> {
            if (path.endsWith(".md")) {
                parsed.put(path, parse(path, text));
            }
        });
        return parsed;
    }

    private Map<String, ContentFile> mutated(Map<String, ContentFile> parsed, Mutation mutation) {
        Map<String, ContentFile> files = new TreeMap<>(parsed);
        if (mutation.text().isEmpty()) {
            files.remove(mutation.path());
        } else {
            files.put(mutation.path(), parse(mutation.path(), mutation.text()));
        }
        return files;
    }

    /** Finds the errors, in an audit of its own and in one that remembers those of all corruptions before; both find the same. */
    private List<Diagnostic> errors(Site site, EvidenceState evidence, Map<String, ContentFile> files) {
        List<Diagnostic> found = found(site, evidence, files, new ReadFiles(), AuditMemory.none());
        assertEquals(found, found(site, evidence, files, read, memory));
        return found.stream().filter(d -> d.severity() == Severity.ERROR).toList();
    }

    private static List<Diagnostic> found(
            Site site, EvidenceState evidence, Map<String, ContentFile> files, ReadFiles read, AuditMemory memory) {
        Diagnostics diagnostics = new Diagnostics();
        Reading reading = new BriefingReader(diagnostics, read).read(List.copyOf(files.values()));
        new Audit(site.rules(), Map.of(), memory).run(new Subject(reading, evidence, site.record()), diagnostics);
        return diagnostics.sorted();
    }

    private ContentFile parse(String path, String text) {
        return parser.parse(SourceText.of("content/" + path, path, text));
    }

    private static String key(Diagnostic d) {
        return d.place() + " " + d.rule() + " " + d.message();
    }
}
