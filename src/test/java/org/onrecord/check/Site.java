package org.onrecord.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.onrecord.content.AddressRecord;
import org.onrecord.content.BriefingReader;
import org.onrecord.content.ContentFile;
import org.onrecord.content.ContentParser;
import org.onrecord.content.SourceText;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.TextReport;
import org.onrecord.evidence.EvidenceState;
import org.onrecord.evidence.LockReader;
import org.onrecord.evidence.LockReading;
import org.onrecord.evidence.PrivateText;

/**
 * The texts of a site by their path below the content folder; one laid over another replaces what it has.
 *
 * <p>A site with a lock is asked every rule, at level 1 where it has texts in {@code private/}; one without is not asked
 * those about quotes.
 */
record Site(Map<String, String> texts) {
    static final Path SITES = Path.of("src/test/resources/sites");

    private static final String LOCK = "evidence.lock.json";
    private static final String RECORD = "published.txt";
    private static final String PRIVATE = "private/";

    Site {
        texts = new TreeMap<>(texts);
    }

    /** Returns the small site without a fault that the others are laid over. */
    static Site base() {
        return in(SITES.resolve("base/content"));
    }

    /** Returns the same with a lock and the text of its source, which is our own. */
    static Site locked() {
        return base().under(in(SITES.resolve("locked")));
    }

    static Site in(Path content) {
        try (Stream<Path> files = Files.walk(content)) {
            Map<String, String> texts = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = content.relativize(file).toString().replace('\\', '/');
                if (path.endsWith(".md") || path.equals(LOCK) || path.equals(RECORD) || path.startsWith(PRIVATE)) {
                    texts.put(path, Files.readString(file, StandardCharsets.UTF_8));
                }
            }
            return new Site(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lays a site over this one; an empty text takes a file away. */
    Site under(Site over) {
        Map<String, String> both = new TreeMap<>(texts);
        both.putAll(over.texts);
        both.values().removeIf(String::isEmpty);
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
                .filter(e -> e.getKey().endsWith(".md"))
                .map(e -> parser.parse(SourceText.of("content/" + e.getKey(), e.getKey(), e.getValue())))
                .toList();
        return new Subject(new BriefingReader(diagnostics).read(files), evidence(), record());
    }

    /** Returns what its quotes can be verified with. */
    EvidenceState evidence() {
        Map<String, PrivateText> privates = new TreeMap<>();
        texts.forEach((path, text) -> {
            if (path.startsWith(PRIVATE)) {
                String id = path.substring(PRIVATE.length()).replaceFirst("\\.txt$", "");
                privates.put(id, PrivateText.of(path, text.getBytes(StandardCharsets.UTF_8)));
            }
        });
        LockReading lock = isLocked() ? LockReader.read(LockReading.FILE, texts.get(LOCK)) : LockReading.missing();
        return new EvidenceState(lock, privates);
    }

    /** Returns the addresses that it was published under. */
    AddressRecord record() {
        return AddressRecord.of(texts.getOrDefault(RECORD, ""));
    }

    boolean isLocked() {
        return texts.containsKey(LOCK);
    }

    List<Rule> rules() {
        return isLocked()
                ? Rules.all()
                : Rules.all().stream()
                        .filter(r -> !(r instanceof LockedQuotes || r instanceof KeptQuotationBudget))
                        .toList();
    }

    Diagnostics audit() {
        Diagnostics diagnostics = new Diagnostics();
        new Audit(rules(), Map.of(), AuditMemory.none()).run(read(diagnostics), diagnostics);
        return diagnostics;
    }

    String report() {
        return new TextReport(false).format(audit().sorted());
    }
}
