package org.onrecord.view;

import java.util.List;
import org.onrecord.model.Act;
import org.onrecord.model.Attribution;
import org.onrecord.model.Certainty;
import org.onrecord.model.ChainLink;
import org.onrecord.model.Corroboration;
import org.onrecord.model.Modality;
import org.onrecord.model.Reading;
import org.onrecord.model.RelationType;
import org.onrecord.model.Supports;

/** The words of the model as a sentence has them. */
final class Wording {
    private Wording() {}

    /** Returns how certain a speaker is, empty where there is nothing to add to the claim. */
    static String certainty(Certainty certainty) {
        return switch (certainty) {
            case CERTAIN -> "";
            case PROBABLE -> "probable, says the speaker";
            case POSSIBLE -> "possible, says the speaker";
            case UNCOMMITTED -> "the speaker does not commit";
        };
    }

    /** Returns what a link of a chain did, such as {@code said at a meeting, in indirect speech}. */
    static String act(ChainLink link) {
        return act(link.act()) + channel(link) + speech(link);
    }

    private static String act(Act act) {
        return switch (act) {
            case SAID -> "said";
            case WROTE -> "wrote";
            case TESTIFIED -> "testified";
            case SWORE -> "swore";
            case READ_OUT -> "read it out";
            case RELEASED_DATA -> "released data";
            case MET -> "met";
            case REPORTED -> "reported";
            case PUBLISHED -> "published it";
            case RECORDED -> "recorded it";
        };
    }

    private static String channel(ChainLink link) {
        return switch (link.channel()) {
            case STATEMENT -> " in a statement";
            case INTERVIEW -> " in an interview";
            case MEETING -> link.act() == Act.MET ? "" : " at a meeting";
            case CONVERSATION -> " in a conversation";
            case HEARING -> " at a hearing";
            case TESTIMONY -> link.act() == Act.TESTIFIED ? "" : " in testimony";
            case SWORN_STATEMENT -> " in a sworn statement";
            case DOCUMENT -> " in a document";
            case TRANSCRIPT -> " in a transcript";
            case DATA_RELEASE -> link.act() == Act.RELEASED_DATA ? "" : " with data";
            case MEDIA -> link.act() == Act.REPORTED ? "" : " in the media";
            case NOT_STATED -> ", occasion not stated";
        };
    }

    /** A record has no voice of its own worth the mention; a publisher does. */
    private static String speech(ChainLink link) {
        return switch (link.speech()) {
            case DIRECT -> ", quoted directly";
            case INDIRECT -> ", given in indirect speech";
            case MIXED -> ", partly quoted";
            case OWN_VOICE -> link.act() == Act.RECORDED ? "" : ", in its own voice";
        };
    }

    /** Returns the kind of a statement. */
    static String kind(Modality modality) {
        return modality == Modality.SELF_DESCRIPTION ? modality.word() : modality.label();
    }

    /** Returns whose voice a claim is, where a list says it. */
    static String voice(Attribution attribution) {
        return attribution == Attribution.AMBIGUOUS ? "speaker left open" : attribution.label();
    }

    /** Returns whether the source says so, as a sentence. */
    static String saysSo(Reading reading) {
        return switch (reading) {
            case VERIFIED_QUOTE -> "Yes: its words carry the claim.";
            case CLEAR -> "Yes, clearly, though no single short quote carries it all.";
            case AMBIGUOUS -> "Probably: the passage can be read in more than one way.";
        };
    }

    /** Returns whether it is so, as a sentence. */
    static String isSo(Corroboration corroboration) {
        return switch (corroboration) {
            case SINGLE_SOURCE -> "Not established: a single source carries it.";
            case CORROBORATED -> "Supported: sources of different origin carry it.";
            case DEPENDENT_ONLY -> "Not established: all that carry it have one origin.";
            case IN_TENSION -> "Open: it does not fit with another claim.";
            case DISPUTED -> "Disputed: somebody denies it.";
            case COMPUTED -> "It follows by computation from other claims.";
            case NOT_CHECKABLE -> "Cannot be checked: it is no matter of fact.";
            case SUPERSEDED -> "No longer: a later claim takes its place.";
            case RETRACTED -> "Withdrawn by the one who made it.";
        };
    }

    /** Returns how a claim stands to another. */
    static String relation(RelationType type) {
        return switch (type) {
            case SUPPORTS -> "supports";
            case QUALIFIES -> "qualifies";
            case SAME_POINT_AS -> "makes the same point as";
            case IN_TENSION_WITH -> "is in tension with";
            case DEPENDS_ON -> "depends on";
            case DERIVES_FROM -> "derives from";
            case SUPERSEDES -> "supersedes";
            case RETRACTS -> "takes back";
        };
    }

    /** Returns how the claim at the other end stands to it. */
    static String inverse(RelationType type) {
        return switch (type) {
            case SUPPORTS -> "is supported by";
            case QUALIFIES -> "is qualified by";
            case SAME_POINT_AS -> "makes the same point as";
            case IN_TENSION_WITH -> "is in tension with";
            case DEPENDS_ON -> "is needed by";
            case DERIVES_FROM -> "is the origin of";
            case SUPERSEDES -> "is superseded by";
            case RETRACTS -> "is taken back by";
        };
    }

    /** Returns what a quote carries, such as {@code content and figure}. */
    static String supports(List<Supports> supports) {
        return English.list(supports.stream().map(Supports::label).toList(), "and");
    }
}
