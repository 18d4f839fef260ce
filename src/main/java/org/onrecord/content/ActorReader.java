package org.onrecord.content;

import java.util.Optional;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Header;
import org.onrecord.model.Role;

/** Reads an actor. */
final class ActorReader {
    private final Fields fields;

    ActorReader(Fields fields) {
        this.fields = fields;
    }

    Actor read(Header header) {
        return new Actor(
                header,
                new Forms(fields).word("kind", ActorKind.class),
                fields.texts("aliases"),
                fields.each("roles").stream().map(ActorReader::role).toList(),
                fields.texts("same-as"));
    }

    private static Role role(Fields item) {
        Role role = new Role(
                item.text("role"),
                Optional.of(item.textOrNone("organisation")).filter(o -> !o.isEmpty()),
                item.text("claim"));
        item.end();
        return role;
    }
}
