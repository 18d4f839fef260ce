package org.onrecord.evidence;

import org.onrecord.model.Word;

/** The names of what can fail between a quote, the lock and the text of its source. */
public enum Failure implements Word {
    /** The quote or its paragraph is not what was locked. */
    QUOTE_EDITED,
    /** Nobody has verified the quote. */
    QUOTE_UNLOCKED,
    /** The quote has no word. */
    QUOTE_EMPTY,
    /** The text does not contain the quote. */
    QUOTE_GONE,
    /** The quote stands in another paragraph. */
    QUOTE_MOVED,
    /** The text is not the one that was locked. */
    SOURCE_CHANGED,
    /** The text cannot be read. */
    SOURCE_UNREADABLE,
    /** The text was not at hand. */
    SOURCE_ABSENT,
    /** Bytes differ while the text is equal, which is fine. */
    COPY_DIFFERS,
    /** There is no lock. */
    LOCK_MISSING,
    /** The lock has an entry that nothing uses. */
    LOCK_UNUSED,
    /** The lock says what cannot be. */
    LOCK_IMPOSSIBLE,
    /** Words of the source stand outside quotes. */
    WORDS_COPIED
}
