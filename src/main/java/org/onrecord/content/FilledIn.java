package org.onrecord.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.model.Act;
import org.onrecord.model.Actor;
import org.onrecord.model.Briefing;
import org.onrecord.model.ChainLink;
import org.onrecord.model.Claim;
import org.onrecord.model.DateWords;
import org.onrecord.model.Dating;
import org.onrecord.model.Evidence;
import org.onrecord.model.Genre;
import org.onrecord.model.Lack;
import org.onrecord.model.Source;
import org.onrecord.model.Speech;
import org.onrecord.model.Standing;

/** Adds what an author may leave out because it follows from the rest. */
final class FilledIn {
    private final Briefing briefing;

    FilledIn(Briefing written) {
        briefing = written.with(e -> e instanceof Source source ? titled(source, written) : e);
    }

    /** Returns the briefing, complete. */
    Briefing whole() {
        return briefing.with(e -> e instanceof Claim claim ? completed(claim) : e);
    }

    /** A document without a title is called by its kind, publisher and date. */
    private static Source titled(Source s, Briefing written) {
        if (!s.title().isEmpty()) {
            return s;
        }
        String publisher =
                written.find(Actor.class, s.publisher()).map(Actor::name).orElse(s.publisher());
        String date = s.dating().date().map(d -> ", " + DateWords.of(d)).orElse("");
        return s.titled("Untitled " + s.genre().label() + ", " + publisher + date);
    }

    private Claim completed(Claim claim) {
        List<Source> sources = claim.evidence().stream()
                .map(Evidence::source)
                .distinct()
                .flatMap(s -> briefing.find(Source.class, s).stream())
                .toList();
        List<ChainLink> chain = chain(claim, sources);
        return claim.completed(chain, said(claim, chain, sources), standing(claim));
    }

    /** The last link is the publisher of the evidence's sources, where there is one and the author has not named it. */
    private static List<ChainLink> chain(Claim claim, List<Source> sources) {
        List<String> publishers =
                sources.stream().map(Source::publisher).distinct().toList();
        Optional<ChainLink> last = claim.chain().stream().reduce((a, b) -> b);
        if (publishers.size() != 1
                || last.filter(l -> l.agents().equals(publishers)).isPresent()) {
            return claim.chain();
        }
        Genre genre = sources.get(0).genre();
        List<ChainLink> chain = new ArrayList<>(claim.chain());
        chain.add(new ChainLink(publishers, genre.act(), genre.channel(), Speech.OWN_VOICE, Optional.empty(), true));
        return chain;
    }

    /** What the publisher says itself, and what a record takes down at first hand, is said on the day of the source. */
    private static Dating said(Claim claim, List<ChainLink> chain, List<Source> sources) {
        boolean recorded =
                chain.size() == 2 && chain.get(1).filledIn() && chain.get(1).act() == Act.RECORDED;
        boolean follows = (recorded || chain.size() == 1) && sources.size() == 1;
        return claim.said().isLeftOut() && follows ? sources.get(0).dating() : claim.said();
    }

    private Standing standing(Claim claim) {
        Stream<String> sources = claim.evidence().stream().map(Evidence::source).distinct();
        boolean fill = claim.standing().filledIn() && claim.standing().basis().isEmpty();
        return fill ? new Standing(claim.standing().corroboration(), basis(sources.toList()), true) : claim.standing();
    }

    /** A title of its own stands in quotation marks; one that we made does not. */
    private static String named(Source source) {
        return source.missing().contains(Lack.TITLE) ? source.title() : "“" + source.title() + "”";
    }

    private String basis(List<String> sources) {
        String names = String.join(
                " and ",
                sources.stream()
                        .map(s -> briefing.find(Source.class, s)
                                .map(FilledIn::named)
                                .orElse(s))
                        .toList());
        return "Nothing but " + names + " carries it in this briefing.";
    }
}
