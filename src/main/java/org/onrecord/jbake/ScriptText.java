package org.onrecord.jbake;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A script of the assets as readers get it: without indentation and lines that only comment. */
final class ScriptText {
    /** Where a line may be part of a longer text or comment, the whole script stays as it is. */
    private static final Pattern UNSURE =
            Pattern.compile("/\\*|\\\\$|^[^`\n]*+(?:`[^`\n]*+`[^`\n]*+)*+`[^`\n]*+$", Pattern.MULTILINE);

    private static final Pattern SPARE = Pattern.compile("^[ \\t]*+(?://.*+)?(?:\\R|\\z)|^[ \\t]++", Pattern.MULTILINE);

    private ScriptText() {}

    static byte[] tight(byte[] script) {
        String text = new String(script, StandardCharsets.UTF_8);
        return UNSURE.matcher(text).find()
                ? script
                : SPARE.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }
}
