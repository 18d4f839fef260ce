package org.onrecord.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.diagnostic.Severity;
import org.onrecord.model.Act;
import org.onrecord.model.Actor;
import org.onrecord.model.Attribution;
import org.onrecord.model.Briefing;
import org.onrecord.model.ChainLink;
import org.onrecord.model.Claim;
import org.onrecord.model.Entry;
import org.onrecord.model.Speech;

/** Every claim says whose it is, and through whom we know. */
final class AttributedClaims implements Rule {
    private static final RuleCard CARD = new RuleCard(
            "attributed-claims",
            Severity.ERROR,
            "every claim has a chain that ends with the publisher of its source, its title names the first speaker before any other, "
                    + "whoever is in the chain can speak, and each act stands where it can and goes by a channel that it can have",
            "Without a speaker a claim reads as a fact. The chain shows how many mouths lie between the speaker and the reader.",
            """
            title: The bridge opens in May
            chain: [{agent: harbour-bridge, act: said, channel: statement, speech: indirect}]
            """,
            """
            title: Lee says that the bridge opens in May
            chain: [{agent: lee, act: said, channel: statement, speech: indirect}]
            cue: say
            """);

    private static final Derived<SpeakerNames> NAMES =
            new Derived<>(subject -> new SpeakerNames(subject.briefing().actors()));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Entry entry, Subject subject, Findings findings) {
        if (entry instanceof Claim claim) {
            Briefing briefing = subject.briefing();
            speakers(claim, briefing, findings);
            new ChainActs(claim, briefing, findings).check();
            lastLink(claim, briefing, findings);
            title(claim, subject.of(NAMES), briefing, findings);
            if (claim.cue().isEmpty() && isReported(claim, briefing)) {
                findings.add(
                        claim.origin().key("chain"),
                        "another than the publisher speaks, and 'cue' is missing",
                        "add 'cue: …' with the verb by which the source reports the words");
            }
        }
    }

    /** A record has no verb of reporting for those whom it lets speak for themselves. */
    private static boolean isReported(Claim claim, Briefing briefing) {
        boolean recorded = claim.chain().size() == 2
                && claim.chain().get(0).speech() == Speech.DIRECT
                && claim.chain().get(1).act() == Act.RECORDED;
        return !recorded && briefing.attribution(claim) != Attribution.PUBLISHERS_OWN_VOICE;
    }

    private static void speakers(Claim claim, Briefing briefing, Findings findings) {
        Set<String> heard = new HashSet<>();
        for (int i = 0; i < claim.chain().size(); i++) {
            List<String> agents = claim.chain().get(i).agents();
            for (int j = 0; j < agents.size(); j++) {
                String at = "chain[" + i + "].agent[" + j + "]";
                briefing.find(Actor.class, agents.get(j))
                        .filter(a -> !a.kind().canSpeak())
                        .ifPresent(a -> mute(claim, at, a, findings));
                if (agents.size() == 1 && !heard.add(agents.get(j))) {
                    findings.add(
                            claim.origin().at("chain"),
                            "the chain passes '" + agents.get(j) + "' twice",
                            "write it from the one who asserts to the one whose text we hold, each once");
                }
            }
        }
    }

    private static void mute(Claim claim, String at, Actor actor, Findings findings) {
        findings.add(
                claim.origin().at(at),
                KnownReferences.article(actor.kind().label()) + " cannot speak: '" + actor.id() + "'",
                "name who spoke about it, or who made it");
    }

    private static void lastLink(Claim claim, Briefing briefing, Findings findings) {
        Set<String> publishers = briefing.publishers(claim).collect(Collectors.toSet());
        if (claim.chain().isEmpty() || publishers.isEmpty()) {
            return;
        }
        int last = claim.chain().size() - 1;
        ChainLink link = claim.chain().get(last);
        if (!publishers.containsAll(link.agents())) {
            findings.add(
                    claim.origin().at("chain[" + last + "].agent"),
                    "the chain ends with '" + String.join("', '", link.agents())
                            + "', who did not publish the source of the evidence",
                    "end it with " + publishers.stream().sorted().collect(Collectors.joining(" or ")));
        }
    }

    private static void title(Claim claim, SpeakerNames names, Briefing briefing, Findings findings) {
        List<Actor> speakers = claim.speakers().stream()
                .flatMap(s -> briefing.find(Actor.class, s).stream())
                .toList();
        boolean named = speakers.stream()
                .flatMap(SpeakerNames::names)
                .anyMatch(n -> Phrase.of(n).standsIn(claim.title()));
        Optional<SpeakerNames.Speaker> first = names.first(claim.title());
        if (!named && !speakers.isEmpty()) {
            findings.add(
                    claim.origin().at("title"),
                    "the title does not name the speaker, " + speakers.get(0).name(),
                    "write who says it: a name or alias of '" + speakers.get(0).id() + "' as its file has it");
        } else if (first.filter(f -> !claim.speakers().contains(f.id())).isPresent() && named) {
            findings.add(
                    claim.origin().at("title"),
                    "the title names " + first.get().name() + " first, and the speaker is "
                            + speakers.get(0).name(),
                    "begin the title with the speaker, or mend the chain");
        }
    }
}
