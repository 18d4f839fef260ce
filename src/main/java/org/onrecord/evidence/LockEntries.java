package org.onrecord.evidence;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.onrecord.model.Split;

/** Reads the entries of a lock. */
final class LockEntries {
    private static final String HASH = "[0-9a-f]{64}";

    private final LockFaults faults;

    LockEntries(LockFaults faults) {
        this.faults = faults;
    }

    LockedSource source(LockNode node) {
        LockFields fields = LockFields.of(node, faults);
        List<LockedParagraph> paragraphs = new ArrayList<>();
        fields.list("paragraphs").forEach(n -> paragraphs.add(paragraph(n)));
        return new LockedSource(
                split(fields), fields.number("skip"), hash(fields, "bytes"), hash(fields, "text"), paragraphs);
    }

    List<LockedQuote> quotes(LockNode node) {
        List<LockedQuote> quotes = new ArrayList<>();
        LockFields.items(node, faults).forEach(n -> quotes.add(quote(n)));
        return quotes;
    }

    private LockedParagraph paragraph(LockNode node) {
        LockFields fields = LockFields.of(node, faults);
        return new LockedParagraph(
                fields.number("length"), fields.number("words"), hash(fields, "hash"), fields.texts("figures"));
    }

    private LockedQuote quote(LockNode node) {
        LockFields fields = LockFields.of(node, faults);
        return new LockedQuote(
                fields.text("source"),
                fields.number("paragraph"),
                new LockedQuote.Span(fields.number("start"), fields.number("end")),
                fields.number("words"),
                hash(fields, "hash"),
                "true".equals(fields.text("sentence")),
                new LockedQuote.Stamp(date(fields), with(fields)));
    }

    private Split split(LockFields fields) {
        String word = fields.text("split");
        return Arrays.stream(Split.values())
                .filter(s -> s.word().equals(word))
                .findFirst()
                .orElseGet(() -> {
                    faults.add(fields.line("split"), "'split' must be \"line\" or \"block\"");
                    return Split.LINE;
                });
    }

    private String hash(LockFields fields, String key) {
        String hash = fields.textOrNone(key);
        if (!hash.isEmpty() && !hash.matches(HASH)) {
            faults.add(fields.line(key), "'" + key + "' must be 64 hexadecimal digits in lower case");
        }
        return hash;
    }

    private String with(LockFields fields) {
        String with = fields.text("with");
        if (with.matches(LockedQuote.Stamp.WITH)) {
            return with;
        }
        faults.add(fields.line("with"), "'with' must be a program and its version, such as \"onrecord 1.0.0\"");
        return "unknown";
    }

    private LocalDate date(LockFields fields) {
        try {
            return LocalDate.parse(fields.text("verified"));
        } catch (DateTimeParseException e) {
            faults.add(fields.line("verified"), "'verified' must be a day such as \"2024-02-28\"");
            return LocalDate.EPOCH;
        }
    }
}
