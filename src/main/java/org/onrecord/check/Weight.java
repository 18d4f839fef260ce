package org.onrecord.check;

import org.onrecord.diagnostic.Place;
import org.onrecord.diagnostic.Severity;

/**
 * What a breach of a rule weighs in one project, where that differs from the rule's card.
 *
 * @param severity what it weighs
 * @param reason why, empty where none was written
 * @param place where it was configured
 */
public record Weight(Severity severity, String reason, Place place) {}
