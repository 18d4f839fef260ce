package org.onrecord.check;

import org.onrecord.model.Briefing;

/**
 * What the rules look at.
 *
 * @param briefing the whole
 */
public record Subject(Briefing briefing) {}
