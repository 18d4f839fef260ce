package org.onrecord.view;

import java.util.List;

/**
 * Who speaks of whom.
 *
 * @param speakers the columns, those who say most first
 * @param groups actors, then events, those of whom most is said first
 * @param pairs the claims behind every count above one; a count of one leads to its claim
 * @param network the same, drawn
 */
public record VoicesPage(List<Column> speakers, List<Group> groups, List<Pair> pairs, Network network) {

    /**
     * A speaker.
     *
     * @param link to its page, the name cut to fit
     * @param title the name in full
     */
    public record Column(PageLink link, String title) {
        public Column {
            title = RightToLeft.isolated(title);
        }

        /** Returns whether the name was cut. */
        public boolean cut() {
            return !RightToLeft.isolated(link.text()).equals(title);
        }
    }

    /**
     * Subjects of one kind.
     *
     * @param heading the kind, in the plural
     * @param rows one for each subject
     */
    public record Group(String heading, List<Row> rows) {}

    /**
     * A subject.
     *
     * @param link to its page
     * @param cells one for each speaker
     * @param total of claims about it
     */
    public record Row(PageLink link, List<Cell> cells, int total) {}

    /**
     * What one speaker says of one subject.
     *
     * @param count of claims, as it is printed, those by the word of others after a plus; empty where there are none
     * @param href to the claims, empty where there are none
     * @param label such as {@code SASAC on China Mobile: 2 claims}
     */
    public record Cell(String count, String href, String label) {
        public Cell {
            label = RightToLeft.isolated(label);
        }
    }

    /**
     * The claims of one speaker, by subject.
     *
     * @param speaker leading to its page
     * @param subjects of which it speaks
     */
    public record Pair(PageLink speaker, List<Subject> subjects) {}

    /**
     * The claims of a speaker about a subject.
     *
     * @param anchor its id on the page
     * @param subject leading to its page
     * @param claims by their titles, and at which hand we have them
     */
    public record Subject(String anchor, PageLink subject, List<PageLink> claims) {}

    /** Returns the number of columns of the table, that of the names and that of the sums included. */
    public int width() {
        return speakers.size() + 2;
    }

    static VoicesPage of(Vantage from) {
        Voices voices = new Voices(from);
        return new VoicesPage(voices.columns(), voices.groups(), voices.pairs(), new Weaving(from, voices).draw());
    }
}
