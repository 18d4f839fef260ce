package org.onrecord.check;

/** Something that is true of a briefing that may be published; named after what is true when it passes. */
public interface Rule {
    /** Returns what the rule wants and why. */
    RuleCard card();

    /** Looks at the whole, without texts, and reports every place where the rule is not kept; safe for use beside other rules. */
    void check(Subject subject, Findings findings);

    /** Prepares to look at one text after another, knowing the whole without texts. */
    default TextCheck texts(Subject subject) {
        return TextCheck.NONE;
    }
}
