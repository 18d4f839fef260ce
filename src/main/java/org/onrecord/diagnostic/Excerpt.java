package org.onrecord.diagnostic;

/** The line that a diagnostic is about, with the span underlined. */
final class Excerpt {
    /** A longer line is shown around its span only. */
    private static final int WIDTH = 110;

    private Excerpt() {}

    /** Returns two lines, the text and the underline, indented by two. */
    static String of(Place place) {
        int[] line = place.text().codePoints().map(Excerpt::visible).toArray();
        int start = Math.min(place.column() - 1, line.length);
        int from = Math.max(0, Math.min(start - WIDTH / 3, line.length - WIDTH));
        int to = Math.min(line.length, from + WIDTH);
        int length = Math.max(1, Math.min(place.length(), to - start));
        String number = Integer.toString(place.line());
        return "  " + number + " | " + new String(line, from, to - from) + "\n" + "  " + " ".repeat(number.length())
                + " | " + " ".repeat(start - from) + "^".repeat(length) + "\n";
    }

    /** A tab would break the underline, another control character the terminal. */
    private static int visible(int codePoint) {
        if (codePoint == '\t') {
            return ' ';
        }
        return Character.isISOControl(codePoint) ? 0xFFFD : codePoint;
    }
}
