package org.onrecord.model;

/**
 * How a claim stands beside what other sources say.
 *
 * @param corroboration the word
 * @param basis one sentence
 * @param filledIn whether the build added it
 */
public record Standing(Corroboration corroboration, String basis, boolean filledIn) {}
