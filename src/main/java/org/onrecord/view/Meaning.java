package org.onrecord.view;

import org.onrecord.model.Attribution;
import org.onrecord.model.Certainty;
import org.onrecord.model.Confidence;
import org.onrecord.model.Corroboration;
import org.onrecord.model.Finding;
import org.onrecord.model.Modality;
import org.onrecord.model.Reading;

/** What the words mean that the pages put on claims, judgements and checks; a new word does not compile without. */
final class Meaning {
    private Meaning() {}

    static String of(Modality modality) {
        return switch (modality) {
            case ASSERTION -> "Said as a fact about something other than the speaker.";
            case SELF_DESCRIPTION -> "Said by the speaker about itself: its work, its results, its products.";
            case ANNOUNCEMENT -> "Makes something known that has been decided, begun or brought out.";
            case PLAN -> "Says what is intended; nothing in it has happened yet.";
            case PLEDGE -> "A promise by the speaker to do something.";
            case DIRECTIVE -> "Asks or tells others to do something; that they do so is not claimed.";
            case FORECAST -> "Says what will or may come about, without the speaker making it so.";
            case RECOMMENDATION -> "Advises; nobody is bound by it.";
            case OPINION -> "Values or interprets; no observation could settle it.";
            case STATISTIC -> "Gives a number that somebody measured or counted.";
            case BACKGROUND -> "Context that is given in passing, without saying where it is from.";
            case DENIAL -> "Says that what was asserted or asked is not so.";
            case RECOLLECTION -> "Said from memory, and so that nothing is remembered; how it was is not vouched for.";
            case CORRECTION -> "Puts the speaker’s own earlier words right, or takes them back.";
            case REFUSAL -> "Declines to answer; nothing is said about the matter itself.";
        };
    }

    static String of(Attribution attribution) {
        return switch (attribution) {
            case NAMED_PERSON -> "A person with a name says it.";
            case PROTECTED_PERSON ->
                "One person says it whose name is withheld; the source gives another name, the same throughout.";
            case NAMED_ORGANISATION -> "An organisation with a name says it; no person is named.";
            case DATA_RELEASE -> "An organisation with a name published it as data.";
            case UNNAMED_GROUP -> "Voices without a name say it, such as experts or analysts.";
            case UNNAMED_MEDIA -> "Media without a name are said to have reported it.";
            case PUBLISHERS_OWN_VOICE -> "The publisher of the source says it without naming anybody else.";
            case AMBIGUOUS -> "The source leaves open who says it.";
        };
    }

    static String of(Certainty certainty) {
        return switch (certainty) {
            case CERTAIN -> "Said without doubt of the speaker’s own.";
            case PROBABLE -> "The speaker calls it likely, or words it so.";
            case POSSIBLE -> "The speaker calls it possible, or words it so.";
            case UNCOMMITTED -> "The speaker passes it on without vouching for it.";
        };
    }

    static String of(Corroboration corroboration) {
        return switch (corroboration) {
            case SINGLE_SOURCE -> "One source carries it; nothing else here does.";
            case CORROBORATED -> "Two sources at least of different origin carry it.";
            case DEPENDENT_ONLY -> "Several sources carry it, but they all go back to one.";
            case IN_TENSION -> "It does not fit with another claim; both cannot be meant as they stand.";
            case DISPUTED -> "Somebody on record denies it.";
            case COMPUTED -> "We worked it out from other claims; the computation is shown.";
            case NOT_CHECKABLE -> "An opinion, a forecast or a wish: no source could confirm it.";
            case SUPERSEDED -> "A later claim takes its place.";
            case RETRACTED -> "The one who made it has withdrawn it.";
        };
    }

    static String of(Reading reading) {
        return switch (reading) {
            case VERIFIED_QUOTE -> "A short quote carries the claim, and was compared with the source to the letter.";
            case CLEAR -> "The passage says it, but no single short quote carries all of it.";
            case AMBIGUOUS -> "The passage can be read in more than one way; we say how we read it and why.";
        };
    }

    static String of(Confidence confidence) {
        return switch (confidence) {
            case LOW -> "Rests on one source, on interested voices, or on little: it may well turn out otherwise.";
            case MODERATE -> "Rests on sources of different origin that agree, with gaps.";
            case HIGH -> "Rests on several independent sources with first-hand knowledge that agree.";
        };
    }

    static String of(Finding finding) {
        return switch (finding) {
            case CONSISTENT -> "The numbers or dates fit each other.";
            case INCONSISTENT -> "The numbers or dates do not fit each other.";
            case NOT_COMPARABLE -> "The numbers are no measure of the same thing, or their bounds leave no conclusion.";
            case COMPUTED -> "A result that follows; there is nothing to compare it with.";
        };
    }
}
