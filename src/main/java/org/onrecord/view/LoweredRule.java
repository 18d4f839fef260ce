package org.onrecord.view;

/**
 * A rule that this briefing does not hold itself to in full.
 *
 * @param rule its id
 * @param severity the word for what a breach still weighs
 * @param reason why, one sentence
 */
public record LoweredRule(String rule, String severity, String reason) {}
