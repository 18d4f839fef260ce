package org.onrecord.evidence;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onrecord.diagnostic.JsonText;

/**
 * Writes a lock: JSON with sorted keys, the same bytes for the same lock.
 *
 * <p>A key whose value is empty is left out. The form is our own and described in {@code docs/format.md}.
 */
public final class LockWriter {
    private LockWriter() {}

    /** Returns the text of the file. */
    public static String write(Lock lock) {
        TreeMap<String, Object> root = new TreeMap<>();
        root.put("normalisation", lock.normalisation());
        TreeMap<String, Object> sources = new TreeMap<>();
        lock.sources().forEach((id, source) -> sources.put(id, source(source)));
        root.put("sources", sources);
        TreeMap<String, Object> quotes = new TreeMap<>();
        lock.quotes()
                .forEach((id, list) ->
                        quotes.put(id, list.stream().map(LockWriter::quote).toList()));
        root.put("quotes", quotes);
        return JsonText.of(root);
    }

    private static SortedMap<String, Object> source(LockedSource source) {
        return fields(Map.of(
                "bytes", source.bytesHash(),
                "text", source.textHash(),
                "split", source.split().word(),
                "skip", source.skip(),
                "paragraphs",
                        source.paragraphs().stream().map(LockWriter::paragraph).toList()));
    }

    private static SortedMap<String, Object> paragraph(LockedParagraph paragraph) {
        return fields(Map.of(
                "length", paragraph.length(),
                "words", paragraph.words(),
                "hash", paragraph.hash(),
                "figures", paragraph.figures()));
    }

    private static SortedMap<String, Object> quote(LockedQuote quote) {
        return fields(Map.of(
                "source", quote.source(),
                "paragraph", quote.paragraph(),
                "start", quote.span().start(),
                "end", quote.span().end(),
                "words", quote.words(),
                "hash", quote.hash(),
                "sentence", quote.sentence(),
                "verified", quote.stamp().verified().toString(),
                "with", quote.stamp().with()));
    }

    private static SortedMap<String, Object> fields(Map<String, Object> all) {
        TreeMap<String, Object> fields = new TreeMap<>(all);
        fields.values().removeIf(v -> "".equals(v) || List.of().equals(v));
        return fields;
    }
}
