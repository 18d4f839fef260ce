package org.onrecord.content;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.content.PlainFile.HeaderLine;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Place;

/** Cuts the content files of a JBake site as JBake cuts them; safe for use by several threads. */
public final class PlainParser {
    private static final String RULE = "known-fields";

    private final PlainForm form;
    private final PlainMarkdown markdown;

    /** Makes a parser for files of the form. */
    public PlainParser(PlainForm form) {
        this.form = form;
        this.markdown = new PlainMarkdown(form.extensions());
    }

    /** Returns the file; the body of one that ends in {@code .md} is rendered. */
    public PlainFile parse(SourceText text) {
        List<Diagnostic> faults = new ArrayList<>();
        int cut = cut(text);
        List<HeaderLine> header = cut >= 0 && isHeader(text, cut, faults) ? lines(text, cut) : List.of();
        String body = text.text(cut + 1, text.lines().size());
        return new PlainFile(text, header, rendered(text, body, faults), faults);
    }

    /** Returns the index of the separator, -1 where there is none: below a text without a header such a line belongs to the text. */
    private int cut(SourceText text) {
        int cut = text.lines().indexOf(form.separator());
        boolean begun = text.lines().stream()
                .limit(Math.max(0, cut))
                .filter(line -> !line.isEmpty())
                .findFirst()
                .map(line -> line.contains("="))
                .orElse(true);
        return begun ? cut : -1;
    }

    /** To JBake a line above the separator is empty or has an equals sign, and status and type are given or have a default. */
    private boolean isHeader(SourceText text, int cut, List<Diagnostic> faults) {
        for (int i = 0; i < cut; i++) {
            String line = text.lines().get(i);
            if (!line.isEmpty() && !line.contains("=")) {
                faults.add(Diagnostic.warning(
                        Place.of(text.file(), i + 1, line, line),
                        RULE,
                        "a line of the header is not 'key=value', so JBake passes the whole header over",
                        "write it as key=value, or take it out"));
                return false;
            }
        }
        return hasLine(text, cut, "status=", form.defaultStatus()) && hasLine(text, cut, "type=", form.defaultType());
    }

    private static boolean hasLine(SourceText text, int cut, String beginning, String otherwise) {
        return !otherwise.isEmpty()
                || text.lines().subList(0, cut).stream()
                        .anyMatch(line -> line.trim().startsWith(beginning));
    }

    private static List<HeaderLine> lines(SourceText text, int cut) {
        List<HeaderLine> lines = new ArrayList<>();
        for (int i = 0; i < cut; i++) {
            String line = text.lines().get(i);
            int equals = line.indexOf('=');
            if (equals >= 0) {
                lines.add(new HeaderLine(
                        line.substring(0, equals).trim(),
                        line.substring(equals + 1).trim(),
                        i + 1));
            }
        }
        return lines;
    }

    private String rendered(SourceText text, String body, List<Diagnostic> faults) {
        if (!text.path().endsWith(".md")) {
            return body;
        }
        try {
            return markdown.render(body);
        } catch (StackOverflowError e) {
            faults.add(Diagnostic.error(
                    text.place(1, 1, 1),
                    RULE,
                    "the text is nested too deeply",
                    "take some of its quote marks or list levels out"));
            return "";
        }
    }
}
