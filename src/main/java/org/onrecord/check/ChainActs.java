package org.onrecord.check;

import java.util.List;
import java.util.Set;
import org.onrecord.model.Act;
import org.onrecord.model.Briefing;
import org.onrecord.model.ChainLink;
import org.onrecord.model.Channel;
import org.onrecord.model.Claim;
import org.onrecord.model.Genre;
import org.onrecord.model.Modality;
import org.onrecord.model.Source;

/** Holds each act of a chain to the places and the ways that it can have. */
final class ChainActs {
    private static final Set<Genre> RECORDS = Set.of(Genre.TRANSCRIPT, Genre.TESTIMONY, Genre.SPEECH);
    private static final Set<Act> SPOKEN = Set.of(Act.SAID, Act.TESTIFIED, Act.SWORE, Act.READ_OUT, Act.MET);
    private static final Set<Channel> HEARD =
            Set.of(Channel.HEARING, Channel.TESTIMONY, Channel.MEETING, Channel.INTERVIEW, Channel.NOT_STATED);

    private static final Set<Modality> OF_THE_RECORD =
            Set.of(Modality.ASSERTION, Modality.BACKGROUND, Modality.STATISTIC, Modality.ANNOUNCEMENT);

    private final Claim claim;
    private final Briefing briefing;
    private final Findings findings;

    ChainActs(Claim claim, Briefing briefing, Findings findings) {
        this.claim = claim;
        this.briefing = briefing;
        this.findings = findings;
    }

    void check() {
        List<ChainLink> chain = claim.chain();
        for (int i = 0; i < chain.size(); i++) {
            ChainLink link = chain.get(i);
            if (i == 0 && link.act() == Act.READ_OUT) {
                fault(i, "act", "who reads a document out is not the one who asserts it", "begin with who wrote it");
            } else if (link.act() == Act.RECORDED && i < chain.size() - 1) {
                fault(i, "act", "a record is the last link of a chain", "write what was done there, such as 'said'");
            } else if (!ways(link.act()).contains(link.channel())) {
                String words = "'" + link.act().word() + "' does not go by the channel '"
                        + link.channel().word() + "'";
                fault(i, "channel", words, "leave the channel out, or mend the act");
            }
        }
        if (!chain.isEmpty() && chain.get(chain.size() - 1).act() == Act.RECORDED && isOnRecord()) {
            if (chain.size() > 1) {
                heard(chain.size() - 2, chain.get(chain.size() - 2));
            } else if (!OF_THE_RECORD.contains(claim.modality())) {
                findings.add(
                        claim.origin().key("modality"),
                        "who takes down a record says in it what was done there, and the kind is '"
                                + claim.modality().word() + "'",
                        "name under 'chain' who said it there, or mend the source's genre");
            }
        }
    }

    private boolean isOnRecord() {
        return claim.evidence().stream()
                .flatMap(e -> briefing.find(Source.class, e.source()).stream())
                .allMatch(s -> RECORDS.contains(s.genre()));
    }

    /** What stands before the record was spoken where it was taken down. */
    private void heard(int at, ChainLink link) {
        if (!SPOKEN.contains(link.act()) || !HEARD.contains(link.channel())) {
            String way = link.act().word() + ", " + link.channel().label();
            fault(
                    at,
                    SPOKEN.contains(link.act()) ? "channel" : "act",
                    "a transcript takes down what is spoken before it, and the link before it is '" + way + "'",
                    "name who spoke there, or mend the source's genre");
        }
    }

    private void fault(int link, String key, String message, String hint) {
        findings.add(claim.origin().at("chain[" + link + "]." + key), message, hint);
    }

    private static Set<Channel> ways(Act act) {
        return switch (act) {
            case SAID ->
                Set.of(
                        Channel.STATEMENT,
                        Channel.INTERVIEW,
                        Channel.MEETING,
                        Channel.CONVERSATION,
                        Channel.HEARING,
                        Channel.TESTIMONY,
                        Channel.MEDIA,
                        Channel.NOT_STATED);
            case TESTIFIED -> Set.of(Channel.TESTIMONY, Channel.HEARING);
            case SWORE -> Set.of(Channel.SWORN_STATEMENT, Channel.DOCUMENT, Channel.TESTIMONY, Channel.HEARING);
            case READ_OUT -> Set.of(Channel.HEARING, Channel.TESTIMONY, Channel.MEETING, Channel.MEDIA);
            case MET -> Set.of(Channel.MEETING, Channel.CONVERSATION);
            case WROTE, REPORTED, PUBLISHED, RECORDED, RELEASED_DATA ->
                Set.of(
                        Channel.DOCUMENT,
                        Channel.STATEMENT,
                        Channel.SWORN_STATEMENT,
                        Channel.DATA_RELEASE,
                        Channel.TRANSCRIPT,
                        Channel.MEDIA,
                        Channel.NOT_STATED);
        };
    }
}
