package org.onrecord.check;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.check.figures.Ground;
import org.onrecord.content.AddressRecord;
import org.onrecord.content.Reading;
import org.onrecord.evidence.EvidenceState;
import org.onrecord.model.Brief;
import org.onrecord.model.Briefing;
import org.onrecord.model.Check;
import org.onrecord.model.Entry;

/** What the rules look at; safe for several threads but where it is noted. */
public final class Subject {
    private final Reading reading;
    private final EvidenceState evidence;
    private final AddressRecord record;
    private final boolean whole;
    private final Workings workings;
    private final @Nullable Subject seen;
    private final @Nullable Look look;
    private @Nullable List<Statement> statements;

    /**
     * Makes a subject.
     *
     * @param reading the content as it was read, with the ids of drafts and of files that could not be read
     * @param evidence what its quotes can be verified with
     * @param record the addresses that were published before
     */
    public Subject(Reading reading, EvidenceState evidence, AddressRecord record) {
        this(reading, evidence, record, isWhole(reading), Workings.none(), null, null);
    }

    /** Makes a subject of a briefing that was not published before. */
    public Subject(Reading reading, EvidenceState evidence) {
        this(reading, evidence, AddressRecord.none());
    }

    /** Makes a subject of a briefing that was not read from files. */
    public Subject(Briefing briefing, EvidenceState evidence) {
        this(new Reading(briefing, List.of(), Set.of(), Set.of()), evidence);
    }

    private Subject(
            Reading reading,
            EvidenceState evidence,
            AddressRecord record,
            boolean whole,
            Workings workings,
            @Nullable Subject seen,
            @Nullable Look look) {
        this.reading = reading;
        this.evidence = evidence;
        this.record = record;
        this.whole = whole;
        this.workings = workings;
        this.seen = seen;
        this.look = look;
    }

    /** Returns the content as it was read. */
    public Reading reading() {
        return reading;
    }

    /** Returns what the quotes can be verified with. */
    public EvidenceState evidence() {
        return evidence;
    }

    /** Returns the addresses that were published before. */
    public AddressRecord record() {
        return record;
    }

    /** Returns the whole of what is published. */
    public Briefing briefing() {
        return reading.briefing();
    }

    /** Returns whether every file could be read; where one could not, what it would have carried is not known. */
    public boolean isWhole() {
        return whole;
    }

    private static boolean isWhole(Reading reading) {
        return reading.ids().stream()
                .allMatch(id -> reading.briefing().entry(id).isPresent()
                        || reading.drafts().contains(id));
    }

    /** Returns the subject with nothing of the texts below the front matters but their links and headings. */
    public Subject withoutTexts() {
        return with(reading.withoutTexts(), Workings.none());
    }

    /** Returns the subject without these texts and without the places where it is written. */
    Subject fronts() {
        return with(reading.with(briefing().fronts()), Workings.none());
    }

    /** Returns the subject of the audit that comes after another, the very same where it has the same entries and all else is alike. */
    Subject after(Subject before) {
        return briefing().isVery(before.briefing()) ? before : with(reading, before.workings.next(reading.ids()));
    }

    private Subject with(Reading other, Workings others) {
        return new Subject(other, evidence, record, whole, others, null, null);
    }

    /** Returns the same, which notes what is looked at. */
    Subject noted(Look looked) {
        Reading noted = reading.with(briefing().noted(looked.asked()));
        return new Subject(noted, evidence, record, whole, workings, this, looked);
    }

    /** Returns the same for one entry, or one rule, that notes nothing. */
    Subject once() {
        return new Subject(reading, evidence, record, whole, workings, this, null);
    }

    /** Returns whether a front page is the one that counts; of a second one another rule tells. */
    boolean isFront(Brief brief) {
        return briefing().front().filter(brief.permalink()::equals).isPresent();
    }

    /** Returns what is derived from the whole. */
    <T> T of(Derived<T> derived) {
        T value = workings.of(derived, seen == null ? this : seen);
        if (look != null) {
            look.note(derived, value);
        }
        return value;
    }

    /** Returns the texts of an entry that have to rest on evidence; what is seen for one entry finds them once. */
    List<Statement> statements(Entry entry) {
        List<Statement> known = statements;
        if (known == null) {
            known = Statements.of(entry, new Rests(briefing()));
            statements = seen == null ? null : known;
        }
        return known;
    }

    /** Returns the numbers and dates that entries bring with them. */
    List<Ground> grounds(List<Entry> entries) {
        Briefing plain = (seen == null ? this : seen).briefing();
        return entries.stream()
                .map(e -> workings.grounds()
                        .of(
                                plain.entry(e.id()).orElse(e),
                                e instanceof Check check ? of(Grounds.ENDS).of(check) : List.of()))
                .toList();
    }

    /** Returns whether both are the same but for the texts and places of the briefing. */
    public boolean isSameButForTexts(Subject other) {
        return isSameButForTheBriefing(other) && briefing().isSameButForTexts(other.briefing());
    }

    /** Returns whether both are the same but for the briefing. */
    boolean isSameButForTheBriefing(Subject other) {
        return whole == other.whole
                && reading.isSameButForTheBriefing(other.reading)
                && evidence.equals(other.evidence)
                && record.equals(other.record);
    }
}
