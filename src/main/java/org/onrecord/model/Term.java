package org.onrecord.model;

import java.util.List;

/**
 * A phrase that needs explaining.
 *
 * @param header what every entry has; the title is the phrase
 * @param usage where the source uses it
 * @param original in the language of the source, empty where it is the same
 * @param meaning plain, as the source uses it
 * @param claims ids of claims that use it
 */
public record Term(Header header, List<Evidence> usage, String original, String meaning, List<String> claims)
        implements Entry {
    public Term {
        usage = List.copyOf(usage);
        claims = List.copyOf(claims);
    }

    @Override
    public Term with(Header next) {
        return new Term(next, usage, original, meaning, claims);
    }
}
