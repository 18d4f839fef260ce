package org.onrecord.view;

/**
 * Where a quote stands in its paragraph.
 *
 * @param source id
 * @param paragraph counted from 1
 * @param quote as written in the content
 * @param start code points before it
 * @param end code points up to its end
 */
public record QuotePosition(String source, int paragraph, String quote, int start, int end) {}
