package org.onrecord.jbake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jbake.app.configuration.ConfigUtil;

/**
 * Reads settings whose lines say no more than {@code key=value}, as Commons Configuration reads them; of any other it reads none.
 *
 * <p>What may be read in two ways is left to Commons Configuration: escapes, lines that go on, rare ends of lines. Includes are
 * passed over.
 */
final class SettingLines {
    private static final String BLANKS = " \t\f\u000B";

    private final Map<String, Object> settings = new LinkedHashMap<>();

    private SettingLines() {}

    /** Returns the settings in their order, each a word or a list of words, or nothing where a line is in doubt. */
    static Optional<Map<String, Object>> read(String text) {
        SettingLines lines = new SettingLines();
        int end = 0;
        for (int start = 0; start < text.length(); start = end + 1) {
            int feed = text.indexOf('\n', start);
            end = feed < 0 ? text.length() : feed;
            if (!lines.line(text.substring(start, end))) {
                return Optional.empty();
            }
        }
        return Optional.of(lines.settings);
    }

    /** Returns whether the line is plain. */
    private boolean line(String whole) {
        int ends = whole.indexOf('\r');
        if (ends >= 0 && ends < whole.length() - 1) {
            return false;
        }
        String line = whole.trim();
        if (line.isEmpty() || line.charAt(0) == '#' || line.charAt(0) == '!') {
            return true;
        }
        if (line.indexOf('\\') >= 0 || hasRareEnd(line)) {
            return false;
        }
        int key = keyEnd(line);
        int value = afterBlanks(line, key);
        if (value < line.length() && isSeparator(line.charAt(value))) {
            value = afterBlanks(line, value + 1);
        }
        add(line.substring(0, key).trim(), line.substring(value).trim());
        return true;
    }

    /** To a pattern without flags these end a line, to a reader of lines they do not. */
    private static boolean hasRareEnd(String line) {
        return line.indexOf('\u0085') >= 0 || line.indexOf('\u2028') >= 0 || line.indexOf('\u2029') >= 0;
    }

    private static int keyEnd(String line) {
        int at = 0;
        while (at < line.length() && !isSeparator(line.charAt(at)) && BLANKS.indexOf(line.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static int afterBlanks(String line, int from) {
        int at = from;
        while (at < line.length() && BLANKS.indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean isSeparator(char c) {
        return c == '=' || c == ':';
    }

    private void add(String key, String value) {
        if (key.equalsIgnoreCase("include") || key.equalsIgnoreCase("includeoptional")) {
            return;
        }
        int start = 0;
        int comma = value.indexOf(ConfigUtil.LIST_DELIMITER);
        while (comma >= 0) {
            add(settings, key, value.substring(start, comma).trim());
            start = comma + 1;
            comma = value.indexOf(ConfigUtil.LIST_DELIMITER, start);
        }
        add(settings, key, value.substring(start).trim());
    }

    /** Adds a word to the settings; a second one of the same key makes a list. */
    static void add(Map<String, Object> settings, String key, Object value) {
        Object known = settings.get(key);
        if (known == null) {
            settings.put(key, value);
            return;
        }
        List<Object> all = known instanceof List<?> list ? new ArrayList<>(list) : new ArrayList<>(List.of(known));
        all.add(value);
        settings.put(key, all);
    }
}
