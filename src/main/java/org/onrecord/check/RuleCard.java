package org.onrecord.check;

import org.onrecord.diagnostic.Severity;

/**
 * What a rule wants, and why.
 *
 * @param id such as {@code known-references}
 * @param severity what a breach weighs where nothing else is configured
 * @param holdsWhen one sentence: the rule holds when this is so
 * @param why one or two sentences
 * @param before a short example that breaks the rule
 * @param after the same, mended
 */
public record RuleCard(String id, Severity severity, String holdsWhen, String why, String before, String after) {}
