package org.onrecord.view;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.onrecord.model.Brief;
import org.onrecord.model.Briefing;
import org.onrecord.model.Claim;
import org.onrecord.model.Entry;
import org.onrecord.model.Imprint;
import org.onrecord.model.Permalink;
import org.onrecord.model.Tombstone;

/**
 * What every template sees, the feed's and the sitemap's included.
 *
 * @param name of the site
 * @param description one sentence
 * @param language BCP 47
 * @param host absolute address, empty where it is not known
 * @param feedId a permanent id of the feed
 * @param published when the content was first published, as RFC 3339 has it
 * @param updated when it was last changed, as RFC 3339 has it
 * @param modified the day of that
 * @param authors of the briefing
 * @param license SPDX id
 * @param entries of the feed
 * @param addresses of every page that is to be found, absolute; empty where the site's address is not known
 */
public record Site(
        String name,
        String description,
        String language,
        String host,
        String feedId,
        String published,
        String updated,
        String modified,
        List<String> authors,
        String license,
        List<FeedEntry> entries,
        List<String> addresses) {

    /**
     * An entry of the feed.
     *
     * @param id permanent
     * @param title of the claim or briefing
     * @param href absolute where the site's address is known, otherwise relative to the feed
     * @param kind of statement
     * @param proposition what is asserted
     * @param standing how the claim stands, in a line
     * @param quotes on which it rests
     * @param body HTML, its links as they lead from the feed
     */
    public record FeedEntry(
            String id,
            String title,
            String href,
            String kind,
            String proposition,
            String standing,
            List<Quote> quotes,
            String body) {
        public FeedEntry {
            quotes = List.copyOf(quotes);
        }
    }

    /**
     * Returns what is seen from anywhere.
     *
     * @param anywhere sees no texts
     * @param whole with its texts
     * @param feed keeps what was made of claims
     */
    static Site of(Vantage anywhere, Briefing whole, Results<Claim, FeedEntry> feed) {
        Material material = anywhere.material();
        Vantage from = anywhere.at(root(material.settings()));
        return new Site(
                from.siteName(),
                from.briefing().brief().map(Brief::bottomLine).orElse(""),
                material.settings().language(),
                material.settings().host(),
                id(material, "feed"),
                day(from, Imprint::date) + "T00:00:00Z",
                day(from, Imprint::modified) + "T00:00:00Z",
                day(from, Imprint::modified).toString(),
                from.briefing().imprint().map(Imprint::authors).orElse(List.of()),
                from.briefing().imprint().map(Imprint::license).orElse(""),
                whole.claims().stream()
                        .map(c -> feed.of(c.permalink().path(), c, from, Site::entry))
                        .toList(),
                addresses(material));
    }

    /** A day of the content, never of the clock. */
    private static LocalDate day(Vantage from, Function<Imprint, LocalDate> which) {
        return from.briefing().imprint().map(which).orElse(LocalDate.EPOCH);
    }

    private static String root(SiteSettings settings) {
        return settings.host().isEmpty() ? "" : settings.host() + "/";
    }

    private static FeedEntry entry(Vantage from, Claim claim) {
        return new FeedEntry(
                id(from.material(), claim.permalink().path()),
                claim.title(),
                from.href(claim),
                Tag.of(claim.modality()).label(),
                claim.proposition(),
                Standings.line(from, claim),
                Quote.of(from, claim.evidence()),
                claim.body().html(from.root()));
    }

    /** The address where there is one, otherwise a name-based UUID, the same in every bake. */
    private static String id(Material material, String path) {
        String absolute = material.settings().absolute(path);
        String seed = material.briefing().title() + "\n" + path;
        return absolute.isEmpty()
                ? "urn:uuid:" + UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8))
                : absolute;
    }

    private static List<String> addresses(Material material) {
        return material.briefing().entries().stream()
                .filter(e -> !(e instanceof Tombstone))
                .map(Entry::permalink)
                .filter(p -> !Permalink.NOT_FOUND.equals(p.path()))
                .map(p -> material.settings().absolute(p.path()))
                .filter(a -> !a.isEmpty())
                .sorted()
                .toList();
    }
}
