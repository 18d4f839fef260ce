package org.onrecord.content;

import java.util.List;

/**
 * How the files of a JBake site are written, by its settings.
 *
 * @param separator the line between header and body
 * @param defaultStatus for a file that says none, empty where there is no default
 * @param defaultType for a file that says none, empty where there is no default
 * @param extensions of Markdown, by their names in Pegdown, with {@code -} before those to be taken away
 */
public record PlainForm(String separator, String defaultStatus, String defaultType, List<String> extensions) {
    public PlainForm {
        extensions = List.copyOf(extensions);
    }
}
