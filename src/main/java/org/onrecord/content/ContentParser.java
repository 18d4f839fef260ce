package org.onrecord.content;

import java.util.List;
import java.util.Map;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.Place;

/** Cuts a content file into front matter and body; safe for use by several threads. */
public final class ContentParser {
    private static final String FENCE = "---";
    private static final String CLASSIC_FENCE = "~~~~~~";

    private final Markdown markdown = Markdown.shared();

    /** Makes ready what every parser needs; a program that knows that it will parse calls this ahead, on another thread. */
    public static void prepare() {
        Markdown.shared();
    }

    /** Returns whether a text begins with front matter of either form, sound or not. */
    public static boolean hasHeader(SourceText text) {
        List<String> lines = text.lines();
        int classic = indexOf(lines, CLASSIC_FENCE, 0);
        return (!lines.isEmpty() && FENCE.equals(lines.get(0).stripTrailing()))
                || lines.subList(0, Math.max(0, classic)).stream().anyMatch(line -> line.contains("="));
    }

    /** Returns the file; what is wrong with its form is among its faults. */
    public ContentFile parse(SourceText text) {
        Diagnostics faults = new Diagnostics();
        List<String> lines = text.lines();
        if (!lines.isEmpty() && FENCE.equals(lines.get(0).stripTrailing())) {
            return yaml(text, faults);
        }
        int classic = indexOf(lines, CLASSIC_FENCE, 0);
        if (classic >= 0) {
            Value.Mapping header = new ClassicHeader(text, faults).read(classic);
            return file(text, header, classic + 1, faults);
        }
        faults.add(Diagnostic.error(
                text.place(1, 1, 1),
                "known-fields",
                "the file has no front matter",
                "begin it with a line '---', the keys, and another line '---'"));
        return file(text, none(text), 0, faults);
    }

    private ContentFile yaml(SourceText text, Diagnostics faults) {
        int end = indexOf(text.lines(), FENCE, 1);
        if (end < 0) {
            faults.add(Diagnostic.error(
                    text.place(1, 1, FENCE.length()),
                    "known-fields",
                    "the front matter that begins here has no end",
                    "put a line '---' after its last key"));
            return file(text, none(text), text.lines().size(), faults);
        }
        Value.Mapping header = new YamlHeader(text, faults).read(end);
        return file(text, header, end + 1, faults);
    }

    private ContentFile file(SourceText text, Value.Mapping header, int bodyFrom, Diagnostics faults) {
        MarkdownSource source =
                new MarkdownSource(text, text.text(bodyFrom, text.lines().size()), bodyFrom);
        return new ContentFile(text, header, markdown.render(source, faults), faults.sorted());
    }

    private static Value.Mapping none(SourceText text) {
        return new Value.Mapping(Map.of(), Place.of(text.file()));
    }

    private static int indexOf(List<String> lines, String fence, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (fence.equals(lines.get(i).stripTrailing())) {
                return i;
            }
        }
        return -1;
    }
}
