package org.onrecord.content;

import org.onrecord.model.Brief;
import org.onrecord.model.Confidence;
import org.onrecord.model.Header;
import org.onrecord.model.Imprint;
import org.onrecord.model.Judgement;

/** Reads the front page. */
final class BriefReader {
    private final Fields fields;
    private final Forms forms;

    BriefReader(Fields fields) {
        this.fields = fields;
        this.forms = new Forms(fields);
    }

    Brief read(Header header) {
        return new Brief(
                header,
                fields.text("bottom-line"),
                fields.some("key-judgements").stream()
                        .map(BriefReader::judgement)
                        .toList(),
                fields.text("source-summary"),
                fields.someTexts("limitations"),
                imprint(),
                fields.texts("loaded-phrases"),
                fields.texts("official-titles"));
    }

    private Imprint imprint() {
        return new Imprint(
                fields.someTexts("authors"),
                fields.textOrNone("generated-by"),
                forms.day("date"),
                forms.day("modified"),
                fields.text("version"),
                fields.text("license"));
    }

    private static Judgement judgement(Fields item) {
        Judgement judgement = new Judgement(
                item.text("text"),
                item.someTexts("claims"),
                new Forms(item).word("confidence", Confidence.class),
                item.text("basis"));
        item.end();
        return judgement;
    }
}
