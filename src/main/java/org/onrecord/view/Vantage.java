package org.onrecord.view;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Briefing;
import org.onrecord.model.Claim;
import org.onrecord.model.Entry;
import org.onrecord.model.Evidence;
import org.onrecord.model.Inquiry;
import org.onrecord.model.Permalink;

/**
 * The whole as it is seen from one page: every link leads from there.
 *
 * @param material all there is to show
 * @param published what the pages show of the sources
 * @param root the way from the page to the site's root
 * @param cards of claims, kept where pages are
 * @param asked notes what of the briefing is looked at, where somebody wants to know
 */
record Vantage(
        Material material,
        PublishedQuotes published,
        String root,
        ClaimCards cards,
        @Nullable Inquiry asked) {
    /** Returns the whole as it is seen from a page that is alone in looking. */
    static Vantage of(Material material, String root) {
        return of(material, root, new ClaimCards(false));
    }

    /** Returns the same for pages that share their cards of claims. */
    static Vantage of(Material material, String root, ClaimCards cards) {
        return new Vantage(material, new PublishedQuotes(material.positions()), root, cards, null);
    }

    /** Returns the same as it is seen from a page from which {@code other} leads to the site's root. */
    Vantage at(String other) {
        return new Vantage(material, published, other, cards, asked);
    }

    /** Returns the same as somebody sees it who notes what of the briefing was looked at. */
    Vantage noted(Inquiry other) {
        return new Vantage(material.with(briefing().noted(other)), published, root, cards, other);
    }

    /** Returns what a list shows of a claim of the briefing. */
    ClaimCard card(Claim claim) {
        return asked == null ? ClaimCard.drawn(this, claim) : cards.of(claim, this, asked);
    }

    Briefing briefing() {
        return material.briefing();
    }

    /** Returns a link to an entry under its title; where no entry has the id, the id without a link. */
    PageLink to(String id) {
        return PageLink.of(briefing().title(id).orElse(id), href(id));
    }

    PageLink to(Entry entry) {
        return PageLink.of(entry.title(), href(entry));
    }

    /** Returns a link under the entry's id, with its title as what it is about. */
    PageLink byId(String id) {
        return briefing()
                .title(id)
                .map(title -> new PageLink(id, href(id), title))
                .orElse(PageLink.of(id, ""));
    }

    List<PageLink> all(List<String> ids) {
        return ids.stream().map(this::to).toList();
    }

    List<PageLink> allById(List<String> ids) {
        return ids.stream().map(this::byId).toList();
    }

    String href(Entry entry) {
        return root + entry.permalink();
    }

    /** Returns the address of an entry, empty where there is no such entry. */
    String href(String id) {
        return href(briefing().permalink(id));
    }

    /** Returns the address of a chapter's page, empty where the content has none. */
    String href(Chapter chapter) {
        return href(page(chapter));
    }

    private String href(Optional<Permalink> page) {
        return page.map(p -> root + p).orElse("");
    }

    /** Returns the address of a part of a chapter's page, empty where the content has no such page. */
    String href(Chapter chapter, String fragment) {
        String href = href(chapter);
        return href.isEmpty() ? "" : href + "#" + fragment;
    }

    /** Returns the address of a paragraph in the outline of its source. */
    String href(Evidence evidence) {
        return href(Chapter.EVIDENCE, anchor(evidence.source(), evidence.paragraph()));
    }

    /** Returns the fragment of a paragraph in the outline. */
    static String anchor(String source, int paragraph) {
        return source + "-p" + paragraph;
    }

    Optional<Permalink> page(Chapter chapter) {
        return chapter == Chapter.BRIEF
                ? briefing().front().or(() -> briefing().page(chapter.layout()))
                : briefing().page(chapter.layout());
    }

    /** Returns the name of an actor, or the id where there is no such actor. */
    String name(String actor) {
        return briefing().name(actor).orElse(actor);
    }

    /** Returns the name of the site. */
    String siteName() {
        String name = material.settings().name();
        return name.isEmpty() ? briefing().title() : name;
    }

    Pager pager(Entry entry) {
        return new Pager(
                briefing().before(entry.id()).map(this::to).orElse(PageLink.NONE),
                briefing().after(entry.id()).map(this::to).orElse(PageLink.NONE));
    }
}
