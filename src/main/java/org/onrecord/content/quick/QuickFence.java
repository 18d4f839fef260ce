package org.onrecord.content.quick;

/** Writes a block of code between two lines of three backticks. */
final class QuickFence {
    private static final String FENCE = "```";

    private QuickFence() {}

    /**
     * Writes the block that begins with the line between two indices.
     *
     * @return where the next block begins, -1 where this one is not plain
     */
    static int write(String text, int from, int to, StringBuilder out) {
        int language = from + FENCE.length();
        out.append("<pre><code");
        if (language < to) {
            for (int i = language; i < to; i++) {
                if (!Characters.isAsciiWord(text.charAt(i)) && "+-_".indexOf(text.charAt(i)) < 0) {
                    return -1;
                }
            }
            out.append(" class=\"language-").append(text, language, to).append('"');
        }
        out.append('>');
        int line = to + 1;
        while (line < text.length()) {
            int end = QuickLines.end(text, line);
            if (text.startsWith(FENCE, line)) {
                out.append("</code></pre>\n");
                return end == line + FENCE.length() && line > to + 1 ? end : -1;
            }
            if (!line(text, line, end, out)) {
                return -1;
            }
            line = end + 1;
        }
        return -1;
    }

    private static boolean line(String text, int from, int to, StringBuilder out) {
        String begin = text.substring(from, to).stripLeading();
        if (begin.startsWith(FENCE) || begin.startsWith("~~~")) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\t') || (c >= 0x7f && !Characters.isPlain(c))) {
                return false;
            }
            Characters.escape(c, out);
        }
        out.append('\n');
        return true;
    }
}
