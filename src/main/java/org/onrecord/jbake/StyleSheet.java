package org.onrecord.jbake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one sheet that pages link, joined from the parts in {@code assets/css}: one request instead of six.
 *
 * <p>It has neither the comments nor the indentation of its parts; every page waits for it.
 *
 * <p>A project replaces a part by a file of the same name, or the whole by a {@code css/site.css} of its own.
 */
final class StyleSheet {
    /** Where the sheet stands in the site. */
    static final String PATH = "css/site.css";

    /** In the order of the layers, which the first part declares. */
    private static final List<String> PARTS = List.of(
            "css/tokens.css",
            "css/base.css",
            "css/layout.css",
            "css/components.css",
            "css/drawings.css",
            "css/print.css");

    /** What stays as it is, strings and addresses; otherwise what a reader's browser need not have. */
    private static final Pattern PIECES = Pattern.compile(
            "(\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+'|url\\([^\"')]*+\\))" + "|(?:\\s|/\\*(?s:.*?)\\*/)++");

    private StyleSheet() {}

    /** Returns the files of the site by their paths, given those of the assets: the sheet instead of its parts. */
    static Map<String, Supplier<byte[]>> join(Map<String, Supplier<byte[]>> assets) {
        Map<String, Supplier<byte[]>> files = new TreeMap<>(assets);
        List<Supplier<byte[]>> parts =
                PARTS.stream().map(files::remove).filter(Objects::nonNull).toList();
        if (!parts.isEmpty()) {
            files.putIfAbsent(PATH, () -> joined(parts));
        }
        return files;
    }

    private static byte[] joined(List<Supplier<byte[]>> parts) {
        StringBuilder sheet = new StringBuilder();
        for (Supplier<byte[]> part : parts) {
            sheet.append(tight(new String(part.get(), StandardCharsets.UTF_8))).append('\n');
        }
        return sheet.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String tight(String css) {
        return PIECES.matcher(css)
                .replaceAll(piece -> Matcher.quoteReplacement(kept(piece.group())))
                .strip();
    }

    private static String kept(String piece) {
        boolean gap = piece.startsWith("/*") || Character.isWhitespace(piece.charAt(0));
        return gap ? (piece.contains("\n") ? "\n" : " ") : piece;
    }
}
