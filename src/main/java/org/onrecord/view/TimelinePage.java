package org.onrecord.view;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What happened, what is planned, what is foretold.
 *
 * @param lanes their headings, in order
 * @param years with what is dated in them
 * @param undated events without a date
 * @param chart the same, drawn
 */
public record TimelinePage(List<LaneHead> lanes, List<Year> years, List<TimelineItem> undated, Chart chart) {

    /**
     * What stands above a lane.
     *
     * @param word for it in class names
     * @param heading that is read
     * @param count of what stands in it
     */
    public record LaneHead(String word, String heading, int count) {}

    /**
     * What begins in one year.
     *
     * @param year as it is printed
     * @param items in the order of dates
     */
    public record Year(String year, List<TimelineItem> items) {}

    static TimelinePage of(Vantage from) {
        Lanes lanes = new Lanes(from);
        List<TimelineItem> dated = lanes.dated();
        return new TimelinePage(heads(dated), years(dated), lanes.undated(), new Charting(dated).draw());
    }

    private static List<LaneHead> heads(List<TimelineItem> items) {
        return Arrays.stream(TimelineItem.Lane.values())
                .map(l -> new LaneHead(l.word(), l.heading(), (int)
                        items.stream().filter(i -> i.lane() == l).count()))
                .toList();
    }

    private static List<Year> years(List<TimelineItem> dated) {
        return dated.stream()
                .collect(Collectors.groupingBy(
                        i -> i.first().substring(0, 4), java.util.TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(y -> new Year("0000".equals(y.getKey()) ? "Earlier" : y.getKey(), y.getValue()))
                .toList();
    }
}
