package org.onrecord.view;

import java.util.List;

/**
 * A timeline, drawn.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param finding what it shows, in a line
 * @param ticks at the beginnings of years
 * @param bands one for each lane
 * @param marks in the lanes
 */
public record Chart(int width, int height, String finding, List<Tick> ticks, List<Band> bands, List<Mark> marks) {

    /**
     * The beginning of a year.
     *
     * @param x from the left
     * @param label empty where there is no room for one
     */
    public record Tick(int x, String label) {}

    /**
     * A lane.
     *
     * @param y its upper edge
     * @param height of the lane
     * @param label that is read
     */
    public record Band(int y, int height, String label) {}

    /**
     * Something dated.
     *
     * @param x from the left
     * @param y its upper edge
     * @param width by how much the date is known, at least that of a day's mark
     * @param lane word for class names
     * @param inferred whether we worked the date out
     * @param href its place in the list
     * @param title what it is and when
     */
    public record Mark(int x, int y, int width, String lane, boolean inferred, String href, String title) {}
}
