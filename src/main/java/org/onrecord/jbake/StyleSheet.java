package org.onrecord.jbake;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The one sheet that pages link, joined from the parts in {@code assets/css}: one request instead of six.
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
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        for (Supplier<byte[]> part : parts) {
            sheet.writeBytes(part.get());
            // A part may end without a line break.
            sheet.write('\n');
        }
        return sheet.toByteArray();
    }
}
