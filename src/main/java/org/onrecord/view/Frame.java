package org.onrecord.view;

import java.util.List;

/**
 * What stands around every page.
 *
 * @param id of the page's entry, empty where it has none
 * @param layout the name of its template
 * @param title of the page
 * @param heading for the window's title: the page's and the site's
 * @param description one sentence, for those who see no more
 * @param listed whether search engines are to find the page
 * @param language BCP 47
 * @param root the way to the site's root
 * @param base from where its links count, empty where they count from the page itself
 * @param self the page itself for links to its parts, empty where none is needed
 * @param canonical absolute address, empty where the site's address is not known
 * @param siteName name of the site
 * @param home address of the front page
 * @param search address of the search, empty on its own page and where there is none
 * @param menu the five items
 * @param section the chapters below the item that the page belongs to, empty where there is but one
 * @param crumbs the way from the front page, the page itself left out; empty where it is the front page alone
 * @param badge says that the page rests on a single source, without an address where it rests on more
 * @param share the picture beside a link to the page
 * @param footer every chapter, by item of the menu
 * @param imprint one line: version, date, licence
 */
public record Frame(
        String id,
        String layout,
        String title,
        String heading,
        String description,
        boolean listed,
        String language,
        String root,
        String base,
        String self,
        String canonical,
        String siteName,
        String home,
        String search,
        List<MenuItem> menu,
        List<MenuItem> section,
        List<PageLink> crumbs,
        PageLink badge,
        Share share,
        List<MenuGroup> footer,
        String imprint) {
    public Frame {
        title = RightToLeft.isolated(title);
        heading = RightToLeft.isolated(heading);
        description = RightToLeft.isolated(description);
        menu = List.copyOf(menu);
        section = List.copyOf(section);
        crumbs = List.copyOf(crumbs);
        footer = List.copyOf(footer);
    }

    /**
     * The picture beside a link to the page.
     *
     * @param address absolute, empty where there is no picture
     * @param alt the same in words
     */
    public record Share(String address, String alt) {
        static final Share NONE = new Share("", "");

        /** Returns its width in pixels. */
        public int width() {
            return Picture.WIDTH;
        }

        /** Returns its height in pixels. */
        public int height() {
            return Picture.HEIGHT;
        }
    }

    /**
     * Chapters that belong together.
     *
     * @param title of the item
     * @param items below it
     */
    public record MenuGroup(String title, List<MenuItem> items) {
        public MenuGroup {
            items = List.copyOf(items);
        }
    }
}
