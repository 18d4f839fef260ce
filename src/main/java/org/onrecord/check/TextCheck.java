package org.onrecord.check;

import org.onrecord.model.Entry;

/**
 * What a rule looks for in the text of one entry; safe for several threads.
 *
 * <p>Whether it finds something is decided by that entry and the whole without texts.
 */
@FunctionalInterface
interface TextCheck {
    /** Looks for nothing. */
    TextCheck NONE = (entry, findings) -> {};

    /** Reports where the entry, its text included, does not keep the rule. */
    void check(Entry entry, Findings findings);
}
