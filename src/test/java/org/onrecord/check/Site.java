package org.onrecord.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.onrecord.content.BriefingReader;
import org.onrecord.content.ContentFile;
import org.onrecord.content.ContentParser;
import org.onrecord.content.SourceText;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.TextReport;
import org.onrecord.evidence.EvidenceState;

/** The texts of a site by their path below the content folder; one laid over another replaces what it has. */
record Site(Map<String, String> texts) {
    static final Path SITES = Path.of("src/test/resources/sites");

    Site {
        texts = new TreeMap<>(texts);
    }

    /** Returns the small site without a fault that the others are laid over. */
    static Site base() {
        return in(SITES.resolve("base/content"));
    }

    static Site in(Path content) {
        try (Stream<Path> files = Files.walk(content)) {
            Map<String, String> texts = new TreeMap<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
                texts.put(
                        content.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file, StandardCharsets.UTF_8));
            }
            return new Site(texts);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    Site under(Site over) {
        Map<String, String> both = new TreeMap<>(texts);
        both.putAll(over.texts);
        return new Site(both);
    }

    /** Returns the site with one text changed; a text that does not have the words is the caller's fault. */
    Site with(String path, String words, String others) {
        String text = texts.get(path);
        if (text == null || !text.contains(words)) {
            throw new IllegalArgumentException(path + " has no '" + words + "'");
        }
        return under(new Site(Map.of(path, text.replace(words, others))));
    }

    Subject read(Diagnostics diagnostics) {
        ContentParser parser = new ContentParser();
        List<ContentFile> files = texts.entrySet().stream()
                .map(e -> parser.parse(SourceText.of("content/" + e.getKey(), e.getKey(), e.getValue())))
                .toList();
        return new Subject(new BriefingReader(diagnostics).read(files), EvidenceState.none());
    }

    Diagnostics audit() {
        Diagnostics diagnostics = new Diagnostics();
        new Audit(unlocked(), Map.of()).run(read(diagnostics), diagnostics);
        return diagnostics;
    }

    /** The rules that need no lock; those about quotes have tests of their own. */
    static List<Rule> unlocked() {
        return Rules.all().stream()
                .filter(r -> !(r instanceof LockedQuotes || r instanceof KeptQuotationBudget))
                .toList();
    }

    String report() {
        return new TextReport(false).format(audit().sorted());
    }
}
