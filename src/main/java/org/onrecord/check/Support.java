package org.onrecord.check;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.check.formula.FormulaNames;
import org.onrecord.model.Briefing;
import org.onrecord.model.ChainLink;
import org.onrecord.model.Claim;
import org.onrecord.model.Evidence;
import org.onrecord.model.Inverse;
import org.onrecord.model.RelationType;
import org.onrecord.model.Source;

/**
 * What stands behind a claim.
 *
 * @param claim the claim
 * @param briefing the whole
 * @param computedWith ids of the claims whose figures checks compute with
 */
record Support(Claim claim, Briefing briefing, Set<String> computedWith) {
    /** Returns the ids of the claims whose figures checks compute with. */
    static Set<String> computedWith(Briefing briefing) {
        return briefing.checks().stream()
                .flatMap(k -> FormulaNames.in(k.formula()).figures().stream())
                .map(FormulaNames.Named::id)
                .collect(Collectors.toSet());
    }

    long ownCount() {
        return own(claim).count();
    }

    /** The sources of the claim, and of those that make the same point or support it. */
    Collection<Source> sources() {
        Map<String, Source> sources = new LinkedHashMap<>();
        Stream.concat(Stream.of(claim), agreeing()).flatMap(this::own).forEach(s -> sources.put(s.id(), s));
        return sources.values();
    }

    /** Whether all that agrees with it, its own pieces of evidence included, came to us through a mouth in common. */
    boolean isOneVoice() {
        List<Set<String>> own = ways(claim).toList();
        List<Set<String>> all =
                Stream.concat(own.stream(), agreeing().flatMap(this::ways)).toList();
        return own.stream().noneMatch(way -> all.stream().anyMatch(other -> Collections.disjoint(way, other)));
    }

    /** Those through whose mouths a claim came to us, once for each of its sources: the last of them is its publisher. */
    private Stream<Set<String>> ways(Claim of) {
        List<ChainLink> chain = of.chain();
        Set<String> speakers = chain.stream()
                .limit(Math.max(0, chain.size() - 1))
                .flatMap(link -> link.agents().stream())
                .collect(Collectors.toSet());
        List<String> last =
                chain.isEmpty() ? List.of() : chain.get(chain.size() - 1).agents();
        return own(of).map(source -> Stream.concat(
                        speakers.stream(),
                        last.contains(source.publisher()) ? Stream.of(source.publisher()) : last.stream())
                .collect(Collectors.toSet()));
    }

    private Stream<Claim> agreeing() {
        Stream<Claim> named = claim.relations().stream()
                .filter(r -> r.type() == RelationType.SAME_POINT_AS)
                .flatMap(r -> briefing.find(Claim.class, r.to()).stream());
        Stream<Claim> naming = briefing.relationsTo(claim.id()).stream()
                .filter(r -> r.relation().type() == RelationType.SAME_POINT_AS
                        || r.relation().type() == RelationType.SUPPORTS)
                .map(Inverse.Incoming::from);
        return Stream.concat(named, naming);
    }

    private Stream<Source> own(Claim of) {
        return of.evidence().stream()
                .map(Evidence::source)
                .distinct()
                .flatMap(s -> briefing.find(Source.class, s).stream());
    }

    /** Sources of one publisher have one origin even where nobody says so. */
    static String origin(Source source) {
        return source.provenance().isEmpty() ? source.publisher() : source.provenance();
    }

    boolean isRelated(RelationType type) {
        return claim.relations().stream().anyMatch(r -> r.type() == type)
                || briefing.relationsTo(claim.id()).stream()
                        .anyMatch(r -> r.relation().type() == type);
    }

    boolean isComputedWith() {
        return computedWith.contains(claim.id());
    }
}
