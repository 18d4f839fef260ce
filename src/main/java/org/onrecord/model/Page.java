package org.onrecord.model;

/**
 * Prose, or the introduction of a page that the build fills.
 *
 * @param header what every entry has; the layout names the page
 */
public record Page(Header header) implements Entry {
    @Override
    public Page with(Header next) {
        return new Page(next);
    }
}
