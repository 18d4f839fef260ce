package org.onrecord.view;

/**
 * How long a paragraph of a source is.
 *
 * @param source id
 * @param paragraph counted from 1
 * @param codePoints of the normalised text
 * @param words of the normalised text
 */
public record ParagraphSize(String source, int paragraph, int codePoints, int words) {}
