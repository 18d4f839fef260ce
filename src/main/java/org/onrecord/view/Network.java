package org.onrecord.view;

import java.util.List;

/**
 * Who speaks of whom, drawn: speakers at the left, subjects at the right.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param finding what it shows, in a sentence
 * @param speakers at the left
 * @param subjects at the right
 * @param strands between them
 */
public record Network(
        int width, int height, String finding, List<Node> speakers, List<Node> subjects, List<Strand> strands) {
    public Network {
        finding = RightToLeft.isolated(finding);
    }

    /**
     * A name in the drawing.
     *
     * @param label cut to fit
     * @param title in full
     * @param href its page
     * @param x where the name begins or ends
     * @param y its middle
     */
    public record Node(String label, String title, String href, int x, int y) {
        public Node {
            label = RightToLeft.isolated(label);
            title = RightToLeft.isolated(title);
        }

        /** Returns whether the label is not the whole title. */
        public boolean cut() {
            return !label.equals(title);
        }
    }

    /**
     * A line between two names.
     *
     * @param path in the form of SVG
     * @param weight its width
     * @param reported whether there are only claims by the word of others
     */
    public record Strand(String path, int weight, boolean reported) {}
}
