package org.onrecord.model;

/**
 * What bears on a source's quality, a sentence each.
 *
 * @param access how close the source is to what it reports
 * @param interest whose interest it may serve
 * @param completeness what is missing
 * @param age how old it is, and what that means
 */
public record Descriptor(String access, String interest, String completeness, String age) {}
