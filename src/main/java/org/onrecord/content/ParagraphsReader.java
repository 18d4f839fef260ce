package org.onrecord.content;

import java.util.List;
import java.util.OptionalInt;
import org.onrecord.model.Paragraphs;
import org.onrecord.model.Split;

/** Reads how the text of a source is cut, and which paragraphs hold nothing to claim. */
final class ParagraphsReader {
    private ParagraphsReader() {}

    static Paragraphs read(Fields source) {
        List<Paragraphs.NothingToClaim> nothing = source.each("nothing-to-claim").stream()
                .map(ParagraphsReader::nothing)
                .toList();
        return source.inner("paragraphs")
                .map(item -> paragraphs(item, nothing))
                .orElseGet(() -> new Paragraphs(Split.BLOCK, 0, OptionalInt.empty(), nothing));
    }

    private static Paragraphs paragraphs(Fields item, List<Paragraphs.NothingToClaim> nothing) {
        Forms forms = new Forms(item);
        int count = forms.count("count", 1, 0);
        Paragraphs paragraphs = new Paragraphs(
                forms.word("split", Split.BLOCK),
                forms.count("skip", 0, 0),
                count == 0 ? OptionalInt.empty() : OptionalInt.of(count),
                nothing,
                item.texts("locators"));
        item.end();
        return paragraphs;
    }

    private static Paragraphs.NothingToClaim nothing(Fields item) {
        Paragraphs.NothingToClaim nothing =
                new Paragraphs.NothingToClaim(new Forms(item).count("paragraph", 1), item.text("reason"));
        item.end();
        return nothing;
    }
}
