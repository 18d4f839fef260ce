package org.onrecord.content;

import org.onrecord.model.Check;
import org.onrecord.model.Entry;
import org.onrecord.model.EntryType;
import org.onrecord.model.Finding;
import org.onrecord.model.Header;
import org.onrecord.model.Question;
import org.onrecord.model.Term;
import org.onrecord.model.Tombstone;

/** Reads the types that have a handful of keys: questions, terms, checks and tombstones. */
final class SmallEntryReader {
    private final Fields fields;

    SmallEntryReader(Fields fields) {
        this.fields = fields;
    }

    Entry read(Header header) {
        if (header.type() == EntryType.QUESTION) {
            return new Question(header, fields.someTexts("raised-by"), fields.text("why"), fields.text("would-answer"));
        }
        if (header.type() == EntryType.TOMBSTONE) {
            return tombstone(header);
        }
        return header.type() == EntryType.TERM ? term(header) : check(header);
    }

    private Tombstone tombstone(Header header) {
        return new Tombstone(
                header, new Forms(fields).day("removed"), fields.text("reason"), fields.texts("replaced-by"));
    }

    private Term term(Header header) {
        return new Term(
                header,
                PartReader.evidence(fields, "usage"),
                fields.textOrNone("original"),
                fields.text("meaning"),
                fields.texts("claims"));
    }

    private Check check(Header header) {
        return new Check(
                header,
                fields.text("formula"),
                fields.text("unit"),
                fields.text("gives"),
                new Forms(fields).word("finding", Finding.class));
    }
}
