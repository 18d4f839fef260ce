package org.onrecord.model;

import java.util.List;

/**
 * What every entry has.
 *
 * @param id unique and permanent
 * @param type what the file describes
 * @param layout the word after {@code type} in the file: the document type that chooses the template
 * @param title the heading
 * @param permalink where the page stands
 * @param status published or draft
 * @param tags as written
 * @param body the text below the front matter
 * @param origin where it was written
 */
public record Header(
        String id,
        EntryType type,
        String layout,
        String title,
        Permalink permalink,
        Status status,
        List<String> tags,
        Body body,
        Origin origin) {
    public Header {
        tags = List.copyOf(tags);
    }

    /** Returns the header under another title, or itself where it has one. */
    public Header titled(String otherwise) {
        return title.isEmpty() ? new Header(id, type, layout, otherwise, permalink, status, tags, body, origin) : this;
    }

    /** Returns the header over another text. */
    Header with(Body text) {
        return new Header(id, type, layout, title, permalink, status, tags, text, origin);
    }

    /** Returns the header with the file that it was written in, and no place in it. */
    Header withoutPlaces() {
        return new Header(id, type, layout, title, permalink, status, tags, body, new WholeFile(origin.file()));
    }
}
