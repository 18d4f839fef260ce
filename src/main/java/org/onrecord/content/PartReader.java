package org.onrecord.content;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Basis;
import org.onrecord.model.Dating;
import org.onrecord.model.Edtf;
import org.onrecord.model.Evidence;
import org.onrecord.model.Inference;
import org.onrecord.model.Supports;

/** Reads what several types have: evidence, dates, inferences. */
final class PartReader {
    private PartReader() {}

    /** Returns the pieces of evidence under a key that has one at least. */
    static List<Evidence> evidence(Fields fields, String key) {
        return fields.some(key).stream().map(PartReader::evidence).toList();
    }

    private static Evidence evidence(Fields item) {
        Forms forms = new Forms(item);
        List<Supports> supports = forms.words("supports", Supports.class);
        Evidence evidence = new Evidence(
                item.text("source"),
                forms.count("paragraph", 1),
                item.text("quote"),
                supports.isEmpty() ? List.of(Supports.CONTENT) : supports);
        item.end();
        return evidence;
    }

    /** Returns what was worked out. */
    static List<Inference> inferred(Fields fields) {
        return fields.each("inferred").stream().map(PartReader::inference).toList();
    }

    private static Inference inference(Fields item) {
        Inference inference = new Inference(item.text("what"), item.text("why"));
        item.end();
        return inference;
    }

    /** Returns the date in a mapping of {@code date}, {@code words}, {@code basis} and {@code anchor}. */
    static Dating dating(Fields item) {
        Forms forms = new Forms(item);
        Optional<Edtf> date = forms.date("date");
        Basis basis = forms.word("basis", Basis.class);
        Dating dating = new Dating(date, item.textOrNone("words"), basis, item.textOrNone("anchor"));
        if (item.value("date").isEmpty() && basis != Basis.NOT_STATED) {
            item.need("date");
        }
        item.end();
        return dating;
    }
}
