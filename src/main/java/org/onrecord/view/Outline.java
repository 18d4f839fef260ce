package org.onrecord.view;

import java.util.List;

/**
 * A source without its text.
 *
 * @param anchor the source's id
 * @param source leading to its page
 * @param coverage how many paragraphs a claim cites, as a sentence
 * @param lengths what the bars are true to, as a sentence
 * @param paragraphs in their order
 */
public record Outline(String anchor, PageLink source, String coverage, String lengths, List<Paragraph> paragraphs) {
    public Outline {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * A paragraph.
     *
     * @param anchor its id on the page
     * @param number counted from 1
     * @param locator the source's own number, such as page and line; empty where it has none
     * @param size such as {@code 84 words}, empty where it is not known
     * @param width of its bar, the longest 1000
     * @param marks where quotes stand in the bar
     * @param quotes in the order of the paragraph, where it is known
     * @param note why nothing is taken, empty where something is
     * @param state {@code cited}, {@code bare} where nothing cites it, {@code excused} where nothing needs to
     */
    public record Paragraph(
            String anchor,
            int number,
            String locator,
            String size,
            int width,
            List<Mark> marks,
            List<Taken> quotes,
            String note,
            String state) {
        public Paragraph {
            marks = List.copyOf(marks);
            quotes = List.copyOf(quotes);
        }
    }

    /**
     * A quote's place in the bar.
     *
     * @param x from the left, in the units of the bar
     * @param width in the same units, at least 4
     * @param tone of the first claim's kind of statement
     */
    public record Mark(int x, int width, String tone) {}

    /**
     * A quote with what rests on it.
     *
     * @param text to the letter
     * @param language BCP 47, empty where it is that of the page
     * @param by what takes it: claims first, then events and terms
     */
    public record Taken(String text, String language, List<Taker> by) {
        public Taken {
            by = List.copyOf(by);
        }
    }

    /**
     * What rests on a quote.
     *
     * @param id of a claim or event, empty for a term
     * @param link to its page
     * @param tag the claim's kind of statement; of another entry, what it is
     */
    public record Taker(String id, PageLink link, Tag tag) {}
}
