package org.onrecord.jbake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The document types of a plain site, in JBake's order, which is that of {@code published_content}. */
final class PlainTypes {
    private static final String BEFORE = "template.";
    private static final String AFTER = ".file";

    private PlainTypes() {}

    static Set<String> of(SettingValues settings) {
        Set<String> types = new LinkedHashSet<>(List.of("page", "post", "masterindex", "archive", "feed"));
        for (String key : settings.keys()) {
            String type = type(key);
            if (!type.isEmpty()) {
                types.add(type);
            }
        }
        types.add(settings.text("data.file.docType"));
        return types;
    }

    /** Returns the type that a key names anywhere in it, as in {@code template.post.file}, or nothing. */
    static String type(String key) {
        int start = key.indexOf(BEFORE);
        while (start >= 0) {
            int name = start + BEFORE.length();
            int end = key.indexOf('.', name);
            if (end > name && key.startsWith(AFTER, end) && isName(key, name, end)) {
                return key.substring(name, end);
            }
            start = key.indexOf(BEFORE, start + 1);
        }
        return "";
    }

    private static boolean isName(String key, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = key.charAt(i);
            if (c > 'z' || (!Character.isLetterOrDigit(c) && c != '-' && c != '_')) {
                return false;
            }
        }
        return true;
    }
}
