package org.onrecord.check;

import org.onrecord.model.Entry;

/** Something that is true of a briefing that may be published; named after what is true when it passes. Safe for use by several threads. */
public interface Rule {
    /** Returns what the rule wants and why. */
    RuleCard card();

    /** Reports where the whole does not keep the rule, as far as no single entry shows it. */
    default void check(Subject subject, Findings findings) {}

    /** Reports where an entry, its text included, does not keep the rule; of the others the subject shows neither texts nor places. */
    default void check(Entry entry, Subject subject, Findings findings) {}
}
