package org.onrecord.content;

import java.util.Optional;
import org.onrecord.model.Basis;
import org.onrecord.model.Dating;
import org.onrecord.model.Edtf;
import org.onrecord.model.Event;
import org.onrecord.model.EventState;
import org.onrecord.model.Header;

/** Reads an event. */
final class EventReader {
    private final Fields fields;
    private final Forms forms;

    EventReader(Fields fields) {
        this.fields = fields;
        this.forms = new Forms(fields);
    }

    Event read(Header header) {
        return new Event(
                header,
                dating(),
                Optional.of(fields.textOrNone("weekday")).filter(w -> !w.isEmpty()),
                forms.word("state", EventState.class),
                fields.each("participants").stream()
                        .map(EventReader::participant)
                        .toList(),
                PartReader.evidence(fields, "evidence"),
                PartReader.inferred(fields));
    }

    private Dating dating() {
        boolean undated = "undated".equals(fields.text("date"));
        Optional<Edtf> date = undated ? Optional.empty() : forms.date("date");
        Basis basis = forms.word("basis", undated ? Basis.NOT_STATED : Basis.STATED);
        return new Dating(date, fields.textOrNone("words"), basis, fields.textOrNone("anchor"));
    }

    private static Event.Participant participant(Fields item) {
        Event.Participant participant = new Event.Participant(item.text("actor"), item.text("claim"));
        item.end();
        return participant;
    }
}
