package org.onrecord.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.onrecord.model.Dating;

/**
 * Something with a date.
 *
 * @param anchor its id on the page
 * @param link to the event or claim
 * @param what {@code Event}, or the kind of statement
 * @param lane where it stands
 * @param date when, and how that is known
 * @param by who says so, empty for an event
 * @param first day that may be meant, as ISO 8601 has it; empty where it is undated
 * @param last day that may be meant, as ISO 8601 has it; empty where it is undated
 */
public record TimelineItem(
        String anchor, PageLink link, Tag what, Lane lane, Moment date, List<PageLink> by, String first, String last) {
    static final Comparator<TimelineItem> ORDER = Comparator.<TimelineItem, String>comparing(i -> i.first())
            .thenComparing(i -> i.last())
            .thenComparing(i -> i.link().text());

    public TimelineItem {
        by = List.copyOf(by);
    }

    /** Whether a thing has come about. */
    public enum Lane {
        DONE("Happened, or is said to be so", "done", "done, or said to be"),
        PLANNED("Planned, promised or asked for", "planned", "planned, promised or asked for"),
        FORETOLD("Foretold", "foretold", "foretold");

        private final String heading;
        private final String word;
        private final String state;

        Lane(String heading, String word, String state) {
            this.heading = heading;
            this.word = word;
            this.state = state;
        }

        /** Returns what stands above the lane. */
        public String heading() {
            return heading;
        }

        /** Returns how things in it stand, as a sentence has it. */
        public String state() {
            return state;
        }

        /** Returns the word for it in class names. */
        public String word() {
            return word;
        }
    }

    /** Returns the word for its lane in class names. */
    public String laneWord() {
        return lane.word();
    }

    /** Returns the item with an open beginning moved to a day, where it is something that has not come about. */
    TimelineItem notBefore(String day) {
        boolean open = first.equals(iso(LocalDate.MIN)) && lane != Lane.DONE && !day.isEmpty();
        return open ? new TimelineItem(anchor, link, what, lane, date, by, day, last) : this;
    }

    static String first(Dating dating) {
        return dating.date().map(d -> iso(d.earliest())).orElse("");
    }

    static String last(Dating dating) {
        return dating.date().map(d -> iso(d.latest())).orElse("");
    }

    /** Open ends are drawn to the first and last year that four digits hold. */
    private static String iso(LocalDate day) {
        return day.equals(LocalDate.MIN) ? "0000-01-01" : day.equals(LocalDate.MAX) ? "9999-12-31" : day.toString();
    }
}
