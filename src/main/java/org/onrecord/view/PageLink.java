package org.onrecord.view;

/**
 * A link to a page of the site.
 *
 * @param text what is clicked
 * @param href relative to the page that it stands on, empty where there is nothing to link to
 * @param about a sentence on what is found there, empty where the text says it
 */
public record PageLink(String text, String href, String about) {
    /** A link that leads nowhere and says nothing. */
    static final PageLink NONE = new PageLink("", "", "");

    /** Keeps names apart that run from right to left. */
    public PageLink {
        text = RightToLeft.isolated(text);
        about = RightToLeft.isolated(about);
    }

    static PageLink of(String text, String href) {
        return new PageLink(text, href, "");
    }
}
