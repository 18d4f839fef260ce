package org.onrecord.model;

/**
 * How a claim stands to another.
 *
 * @param type the kind
 * @param to id of the other claim
 * @param reason one sentence
 */
public record Relation(RelationType type, String to, String reason) {}
