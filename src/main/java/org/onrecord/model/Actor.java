package org.onrecord.model;

import java.util.List;

/**
 * Someone who speaks or something that is spoken of.
 *
 * @param header what every entry has; the title is the name
 * @param kind what it is
 * @param aliases other names that the evidence uses
 * @param roles what it is to organisations
 * @param sameAs addresses elsewhere of the same thing
 */
public record Actor(Header header, ActorKind kind, List<String> aliases, List<Role> roles, List<String> sameAs)
        implements Entry {
    public Actor {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
        sameAs = List.copyOf(sameAs);
    }

    @Override
    public Actor with(Header next) {
        return new Actor(next, kind, aliases, roles, sameAs);
    }

    /** Returns the name. */
    public String name() {
        return header.title();
    }
}
