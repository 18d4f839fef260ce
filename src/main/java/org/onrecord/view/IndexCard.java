package org.onrecord.view;

import java.util.List;

/**
 * What search and previews show of a page, or of a part of one.
 *
 * @param path from the site's root, with a fragment where it is a part of a page
 * @param id under which it is cited, such as {@code c16} or {@code ¶4}; empty where it has none
 * @param title the heading
 * @param text a sentence or two
 * @param tag its kind
 * @param note how it stands, in a line
 * @param more texts by which it is found and that are not shown
 * @param keys what filters look at; of a claim only
 */
record IndexCard(String path, String id, String title, String text, Tag tag, String note, String more, Keys keys) {
    IndexCard {
        title = RightToLeft.isolated(title);
        text = RightToLeft.isolated(text);
        note = RightToLeft.isolated(note);
    }

    /**
     * What filters look at, several words with a space between.
     *
     * @param speaker actor ids
     * @param kind word of the modality
     * @param standing word of the corroboration
     */
    record Keys(String speaker, String kind, String standing) {
        static final Keys NONE = new Keys("", "", "");
    }

    /** Returns the texts by which it is found first: what it shows. */
    List<String> shown() {
        return List.of(id, title, text, tag.label(), note);
    }

    /** Returns where it is kept: the folder of its page, {@code evidence} for a paragraph, {@code pages} for the rest. */
    String shelf() {
        int folder = path.indexOf('/');
        return folder > 0 ? path.substring(0, folder) : id.isEmpty() ? "pages" : "evidence";
    }
}
