package org.onrecord.evidence;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Briefing;
import org.onrecord.model.Certainty;
import org.onrecord.model.Claim;
import org.onrecord.model.Corroboration;
import org.onrecord.model.Dating;
import org.onrecord.model.Entry;
import org.onrecord.model.EntryType;
import org.onrecord.model.Evidence;
import org.onrecord.model.Modality;
import org.onrecord.model.Paragraphs;
import org.onrecord.model.QuotationBudget;
import org.onrecord.model.Reading;
import org.onrecord.model.Source;
import org.onrecord.model.Split;
import org.onrecord.model.Standing;
import org.onrecord.model.Supports;
import org.onrecord.model.Term;

/** A small briefing about an invented harbour, and its invented source. */
public final class Sample {
    public static final String HARBOUR = String.join(
            "\n",
            "Posted by the Harbour Board on 3 May",
            "The board of the Northern Harbour said on Tuesday that it would dredge the outer basin, because larger "
                    + "ferries are expected from the islands in the coming decade. Work begins soon.",
            "Its chair, Ada Holm, put the cost at 2.5 million crowns, 12 percent more than in the first plan, and "
                    + "named no firm that would carry the work out before the winter storms return to the coast.",
            "Fishers doubt it.",
            "Three crews have asked the town for talks about the noise, the lost days at sea, and the price of ice, "
                    + "which rose by a third while the old cold store stood empty for want of a tenant.");

    public static final LockedQuote.Stamp STAMP = stamp("2024-05-04");

    private Sample() {}

    public static LockedQuote.Stamp stamp(String day) {
        return new LockedQuote.Stamp(LocalDate.parse(day), "onrecord 0.1.0");
    }

    public static PrivateText text(String text) {
        return PrivateText.of("private/harbour.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    public static Map<String, PrivateText> texts() {
        return Map.of("harbour", text(HARBOUR));
    }

    public static Evidence quote(int paragraph, String quote) {
        return new Evidence("harbour", paragraph, quote, List.of(Supports.CONTENT));
    }

    public static Briefing briefing(Entry... entries) {
        List<Entry> all = new ArrayList<>(List.of(entries));
        all.add(source(QuotationBudget.DEFAULT));
        return new Briefing(all);
    }

    public static Briefing quoting(Evidence... evidence) {
        return briefing(claim("c1", evidence));
    }

    public static Lock lock(Briefing briefing) {
        return Locker.lock(briefing, Lock.empty(), texts(), STAMP).lock();
    }

    /** Writes the lock and reads it again, as a build does. */
    public static LockReading reading(Lock lock) {
        return LockReader.read(LockReading.FILE, LockWriter.write(lock));
    }

    /** Returns what a lock shows to be wrong, in each entry and as a whole. */
    static List<EvidenceFault> faults(Briefing briefing, LockReading lock) {
        return Stream.concat(
                        briefing.entries().stream().flatMap(e -> LockAudit.faults(e, briefing, lock).stream()),
                        LockAudit.faults(briefing, PlacedQuotes.of(briefing, lock.lock()), lock).stream())
                .toList();
    }

    /** Returns what texts show to be wrong in each entry. */
    static List<EvidenceFault> faults(Briefing briefing, Lock lock, Map<String, PrivateText> texts) {
        EvidenceState evidence =
                new EvidenceState(new LockReading(LockReading.FILE, List.of(), lock, List.of()), texts);
        NormalTexts normal = NormalTexts.of(briefing.sources(), texts);
        return briefing.entries().stream()
                .flatMap(e -> TextAudit.faults(e, briefing, evidence, normal).stream())
                .toList();
    }

    public static Source source(QuotationBudget budget) {
        return SampleSource.of("harbour", budget, new Paragraphs(Split.LINE, 1, OptionalInt.empty(), List.of()));
    }

    public static Claim claim(String id, Evidence... evidence) {
        return claim(id, "The basin will be made deeper", evidence);
    }

    public static Claim claim(String id, String proposition, Evidence... evidence) {
        return new Claim(
                SampleSource.header(id, EntryType.CLAIM, "A claim"),
                proposition,
                List.of(),
                "said",
                Modality.PLAN,
                Certainty.CERTAIN,
                List.of(),
                List.of(),
                Dating.notStated(),
                Dating.notStated(),
                List.of(),
                List.of(evidence),
                new Standing(Corroboration.SINGLE_SOURCE, "", true),
                Reading.CLEAR,
                List.of(),
                List.of());
    }

    public static Term term(String id, Evidence... usage) {
        return new Term(SampleSource.header(id, EntryType.TERM, id), List.of(usage), "", "a meaning", List.of());
    }

    public static Actor actor(String name, String... aliases) {
        return new Actor(
                SampleSource.header("harbour-board", EntryType.ACTOR, name),
                ActorKind.COMPANY,
                List.of(aliases),
                List.of(),
                List.of());
    }
}
