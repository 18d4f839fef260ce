package org.onrecord.content;

import java.util.List;
import org.onrecord.model.Act;
import org.onrecord.model.Certainty;
import org.onrecord.model.ChainLink;
import org.onrecord.model.Claim;
import org.onrecord.model.Corroboration;
import org.onrecord.model.Dating;
import org.onrecord.model.Header;
import org.onrecord.model.Modality;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;
import org.onrecord.model.Standing;

/** Reads a claim. */
final class ClaimReader {
    private final Fields fields;
    private final Forms forms;

    ClaimReader(Fields fields) {
        this.fields = fields;
        this.forms = new Forms(fields);
    }

    Claim read(Header header) {
        return new Claim(
                header,
                fields.text("proposition"),
                fields.each("chain").stream().map(ClaimReader::link).toList(),
                fields.textOrNone("cue"),
                forms.word("modality", Modality.class),
                forms.word("certainty", Certainty.CERTAIN),
                fields.texts("hedges"),
                fields.someTexts("about"),
                said(),
                fields.inner("fact").map(PartReader::dating).orElseGet(Dating::notStated),
                fields.each("figures").stream().map(FigureReader::read).toList(),
                PartReader.evidence(fields, "evidence"),
                standing(),
                forms.word("reading", org.onrecord.model.Reading.VERIFIED_QUOTE),
                PartReader.inferred(fields),
                fields.each("relations").stream().map(ClaimReader::relation).toList());
    }

    private Dating said() {
        return fields.inner("said").map(PartReader::dating).orElseGet(Dating::leftOut);
    }

    private static ChainLink link(Fields item) {
        Forms forms = new Forms(item);
        List<String> agents = item.someTexts("agent");
        Act act = forms.word("act", Act.class);
        ChainLink link = new ChainLink(
                agents,
                act,
                forms.word("channel", act.channel()),
                forms.word("speech", act.speech()),
                forms.date("date"),
                false);
        item.end();
        return link;
    }

    /** A word without a basis says nothing, but the one that follows from a single source may be left out. */
    private Standing standing() {
        boolean written = fields.value("corroboration").isPresent();
        String basis = fields.textOrNone("corroboration-basis");
        if (written && basis.isEmpty()) {
            fields.need("corroboration-basis");
        }
        return new Standing(forms.word("corroboration", Corroboration.SINGLE_SOURCE), basis, !written);
    }

    private static Relation relation(Fields item) {
        Relation relation =
                new Relation(new Forms(item).word("type", RelationType.class), item.text("to"), item.text("reason"));
        item.end();
        return relation;
    }
}
