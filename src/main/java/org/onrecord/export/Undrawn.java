package org.onrecord.export;

import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.view.Picture;

/**
 * The pictures that are left out, since their letters cannot be drawn.
 *
 * @param pictures in the order in which they would have been drawn
 */
public record Undrawn(List<Picture> pictures) {
    private static final int SHOWN = 3;

    public Undrawn {
        pictures = List.copyOf(pictures);
    }

    /** Returns one line on all of them: how many, the first with the letter that is wanting, and what to do; empty for none. */
    public String note() {
        if (pictures.isEmpty()) {
            return "";
        }
        String first = pictures.stream()
                .limit(SHOWN)
                .map(p -> "'" + Repertoire.firstLacking(p) + "' of " + p.page())
                .collect(Collectors.joining(", "));
        int more = pictures.size() - SHOWN;
        return pictures.size() + " left out: the font lacks, or cannot join, " + first
                + (more > 0 ? " and letters of " + more + " more" : "") + "; a file assets/"
                + pictures.get(0).path() + " stands in for one";
    }
}
