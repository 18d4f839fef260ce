package org.onrecord.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.model.Actor;
import org.onrecord.model.Brief;
import org.onrecord.model.Claim;
import org.onrecord.model.Entry;

/**
 * What the picture says that stands beside a shared link.
 *
 * @param page whose picture it is, by its path from the site's root
 * @param kicker what the page is, such as {@code Claim c16}
 * @param title of the page
 * @param text a sentence or two below it
 * @param tag the kind of statement, without a label where there is none
 * @param credit who says it, empty where nobody does
 * @param badge such as {@code Single source}, empty where there is none
 * @param site name of the site
 * @param briefing title of the briefing
 */
public record Picture(
        String page,
        String kicker,
        String title,
        String text,
        Tag tag,
        String credit,
        String badge,
        String site,
        String briefing) {
    /** The width of every picture in pixels. */
    public static final int WIDTH = 1200;
    /** The height of every picture in pixels. */
    public static final int HEIGHT = 630;

    private static final Tag NO_TAG = new Tag("", "plain");

    /** Returns the pictures of a briefing: of the front page, of every claim and every actor. */
    public static List<Picture> all(Material material) {
        Vantage from = Vantage.of(material, "");
        List<Picture> pictures = new ArrayList<>();
        from.briefing().brief().ifPresent(b -> pictures.add(of(from, b)));
        from.briefing().claims().forEach(c -> pictures.add(of(from, c)));
        from.briefing().actors().forEach(a -> pictures.add(of(from, a)));
        return pictures;
    }

    /** Returns where the picture stands, from the site's root. */
    public String path() {
        return "share/" + page.replaceFirst("\\.html$", "") + ".png";
    }

    /** Returns the same in words, for those who do not see it; the text stands in the description beside it. */
    public String alt() {
        return Stream.of(kicker, title, tag.label(), credit, badge)
                .filter(s -> !s.isEmpty())
                .map(s -> s.matches("(?s).*[.…?!]") ? s : s + ".")
                .collect(Collectors.joining(" "));
    }

    /** Returns every text in it. */
    public List<String> texts() {
        return List.of(kicker, title, text, tag.label(), credit, badge, site, briefing);
    }

    private static Picture of(Vantage from, Brief brief) {
        int claims = from.briefing().claims().size();
        int sources = from.briefing().sources().size();
        String counts = English.count(claims, "claim") + ", " + English.count(sources, "source");
        return drawn(from, brief, "Briefing", brief.bottomLine(), NO_TAG, counts);
    }

    private static Picture of(Vantage from, Claim claim) {
        String credit = English.list(claim.speakers().stream().map(from::name).toList(), "or");
        String reported = claim.chain().size() < 2
                ? ""
                : ", as reported by "
                        + English.list(
                                claim.chain().get(claim.chain().size() - 1).agents().stream()
                                        .map(from::name)
                                        .toList(),
                                "or");
        return drawn(
                from, claim, "Claim " + claim.id(), claim.proposition(), Tag.of(claim.modality()), credit + reported);
    }

    private static Picture of(Vantage from, Actor actor) {
        String kind = English.capital(actor.kind().label());
        return drawn(from, actor, kind, ActorPage.of(from, actor).counts(), NO_TAG, "");
    }

    private static Picture drawn(Vantage from, Entry entry, String kicker, String text, Tag tag, String credit) {
        return new Picture(
                entry.permalink().path(),
                kicker,
                entry.title(),
                text,
                tag,
                credit,
                Framing.badge(from, entry).text(),
                from.siteName(),
                from.briefing().title());
    }
}
