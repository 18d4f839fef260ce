package org.onrecord.model;

import java.util.List;

/**
 * One proposition that somebody asserts.
 *
 * @param header what every entry has
 * @param proposition what is asserted, in our own words
 * @param chain from the one who asserts to the one whose text we hold
 * @param cue the reporting verb of the source, empty for the publisher's own voice
 * @param modality what kind of statement it is
 * @param certainty how certain the speaker is
 * @param hedges words of the source that weaken it
 * @param about ids of actors and events
 * @param said when it was said
 * @param fact when the thing itself is or was; {@link Dating#notStated()} where it has no date
 * @param figures its numbers
 * @param evidence where it stands
 * @param standing beside other sources
 * @param reading how sure we are that the source says this
 * @param inferred what we worked out
 * @param relations to other claims
 */
public record Claim(
        Header header,
        String proposition,
        List<ChainLink> chain,
        String cue,
        Modality modality,
        Certainty certainty,
        List<String> hedges,
        List<String> about,
        Dating said,
        Dating fact,
        List<Figure> figures,
        List<Evidence> evidence,
        Standing standing,
        Reading reading,
        List<Inference> inferred,
        List<Relation> relations)
        implements Entry {
    public Claim {
        chain = List.copyOf(chain);
        hedges = List.copyOf(hedges);
        about = List.copyOf(about);
        figures = List.copyOf(figures);
        evidence = List.copyOf(evidence);
        inferred = List.copyOf(inferred);
        relations = List.copyOf(relations);
    }

    @Override
    public Claim with(Header next) {
        return new Claim(
                next,
                proposition,
                chain,
                cue,
                modality,
                certainty,
                hedges,
                about,
                said,
                fact,
                figures,
                evidence,
                standing,
                reading,
                inferred,
                relations);
    }

    /** Returns the ids of those who assert it, more than one where the source leaves open who. */
    public List<String> speakers() {
        return chain.isEmpty() ? List.of() : chain.get(0).agents();
    }

    /** Returns how many passed the words on between the speaker and the publisher; who reads a document out does not count. */
    public int removes() {
        return (int) chain.stream()
                .limit(Math.max(1, chain.size() - 1))
                .skip(1)
                .filter(link -> link.act() != Act.READ_OUT)
                .count();
    }

    /** Returns the claim with what follows from the rest filled in. */
    public Claim completed(List<ChainLink> wholeChain, Dating wholeSaid, Standing wholeStanding) {
        return new Claim(
                header,
                proposition,
                wholeChain,
                cue,
                modality,
                certainty,
                hedges,
                about,
                wholeSaid,
                fact,
                figures,
                evidence,
                wholeStanding,
                reading,
                inferred,
                relations);
    }
}
