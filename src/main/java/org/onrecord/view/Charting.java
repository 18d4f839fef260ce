package org.onrecord.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Draws dated things on a line of years, each lane as high as it must be for marks not to touch. */
final class Charting {
    private static final int WIDTH = 720;
    private static final int ROW = 14;
    private static final int HEAD = 22;
    private static final int AXIS = 24;
    private static final int DAY_MARK = 9;
    private static final int LABEL_ROOM = 44;

    private final List<TimelineItem> items;
    private final int firstYear;
    private final int lastYear;

    Charting(List<TimelineItem> items) {
        this.items = items;
        this.firstYear = items.stream()
                .mapToInt(i -> year(i.first()))
                .filter(y -> y > 0)
                .min()
                .orElse(0);
        this.lastYear = items.stream()
                .mapToInt(i -> Math.max(year(i.first()), year(i.last()) == 9999 ? 0 : year(i.last())))
                .max()
                .orElse(0);
    }

    private static int year(String day) {
        return Integer.parseInt(day.substring(0, 4));
    }

    /** Returns the drawing; without anything dated it has no height. */
    Chart draw() {
        List<Chart.Band> bands = new ArrayList<>();
        List<Chart.Mark> marks = new ArrayList<>();
        int y = AXIS;
        for (TimelineItem.Lane lane : TimelineItem.Lane.values()) {
            int rows = lay(items.stream().filter(i -> i.lane() == lane).toList(), y + HEAD, marks);
            int height = HEAD + Math.max(1, rows) * ROW + 6;
            bands.add(new Chart.Band(y, height, lane.heading()));
            y += height;
        }
        return new Chart(WIDTH, items.isEmpty() ? 0 : y, finding(), ticks(), bands, marks);
    }

    private String finding() {
        return Arrays.stream(TimelineItem.Lane.values())
                .map(l -> items.stream().filter(i -> i.lane() == l).count() + " " + l.state())
                .collect(Collectors.joining("; ", "Of " + English.count(items.size(), "dated thing") + ": ", "."));
    }

    /** Puts each mark into the first row where there is room, and returns how many rows that took. */
    private int lay(List<TimelineItem> lane, int top, List<Chart.Mark> marks) {
        List<Integer> ends = new ArrayList<>();
        for (TimelineItem item : lane) {
            int x = x(item.first());
            int width = Math.max(DAY_MARK, x(item.last()) - x);
            int row = 0;
            while (row < ends.size() && ends.get(row) > x) {
                row++;
            }
            if (row == ends.size()) {
                ends.add(0);
            }
            ends.set(row, x + width + 3);
            marks.add(mark(item, x, top + row * ROW, width));
        }
        return ends.size();
    }

    private static Chart.Mark mark(TimelineItem item, int x, int y, int width) {
        String title = item.link().text() + ", " + item.date().words();
        return new Chart.Mark(x, y, width, item.lane().word(), item.date().inferred(), "#" + item.anchor(), title);
    }

    private int x(String day) {
        int year = Math.max(firstYear, Math.min(lastYear + 1, year(day)));
        LocalDate date = year == year(day) ? LocalDate.parse(day) : LocalDate.of(year, 1, 1);
        LocalDate zero = LocalDate.of(firstYear, 1, 1);
        long span = ChronoUnit.DAYS.between(zero, LocalDate.of(lastYear + 1, 1, 1));
        return (int) ((WIDTH - DAY_MARK) * ChronoUnit.DAYS.between(zero, date) / span);
    }

    private List<Chart.Tick> ticks() {
        List<Chart.Tick> ticks = new ArrayList<>();
        int labelled = -LABEL_ROOM;
        for (int year = firstYear; !items.isEmpty() && year <= lastYear; year++) {
            int x = x(year + "-01-01");
            boolean room = x - labelled >= LABEL_ROOM && x <= WIDTH - LABEL_ROOM;
            labelled = room ? x : labelled;
            ticks.add(new Chart.Tick(x, room ? Integer.toString(year) : ""));
        }
        return ticks;
    }
}
