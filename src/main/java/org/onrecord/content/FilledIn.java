package org.onrecord.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.model.Act;
import org.onrecord.model.Actor;
import org.onrecord.model.Briefing;
import org.onrecord.model.ChainLink;
import org.onrecord.model.Channel;
import org.onrecord.model.Claim;
import org.onrecord.model.DateWords;
import org.onrecord.model.Entry;
import org.onrecord.model.Evidence;
import org.onrecord.model.Source;
import org.onrecord.model.Speech;
import org.onrecord.model.Standing;

/** Adds what an author may leave out because it follows from the rest. */
final class FilledIn {
    private final Briefing briefing;

    FilledIn(Briefing written) {
        briefing = new Briefing(written.entries().stream()
                .map(e -> e instanceof Source source ? titled(source, written) : e)
                .toList());
    }

    /** Returns the entries, complete. */
    List<Entry> entries() {
        return briefing.entries().stream()
                .map(e -> e instanceof Claim claim ? claim.completed(chain(claim), standing(claim)) : e)
                .toList();
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

    /** The last link is the publisher of the evidence's source, where there is one and the author has not named it. */
    private List<ChainLink> chain(Claim claim) {
        List<String> publishers = briefing.publishers(claim).distinct().toList();
        Optional<ChainLink> last = claim.chain().stream().reduce((a, b) -> b);
        if (publishers.size() != 1 || last.isEmpty() || last.get().agents().equals(publishers)) {
            return claim.chain();
        }
        List<ChainLink> chain = new ArrayList<>(claim.chain());
        chain.add(new ChainLink(publishers, Act.REPORTED, Channel.MEDIA, Speech.OWN_VOICE, Optional.empty(), true));
        return chain;
    }

    private Standing standing(Claim claim) {
        Stream<String> sources = claim.evidence().stream().map(Evidence::source).distinct();
        boolean fill = claim.standing().filledIn() && claim.standing().basis().isEmpty();
        return fill ? new Standing(claim.standing().corroboration(), basis(sources.toList()), true) : claim.standing();
    }

    private String basis(List<String> sources) {
        String names = String.join(
                " and ",
                sources.stream()
                        .map(s -> briefing.find(Source.class, s)
                                .map(Source::title)
                                .orElse(s))
                        .toList());
        return "Nothing but " + names + " carries it in this briefing.";
    }
}
