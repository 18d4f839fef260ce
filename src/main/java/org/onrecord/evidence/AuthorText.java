package org.onrecord.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.onrecord.diagnostic.Place;
import org.onrecord.model.Brief;
import org.onrecord.model.Check;
import org.onrecord.model.Claim;
import org.onrecord.model.Entry;
import org.onrecord.model.Event;
import org.onrecord.model.Inference;
import org.onrecord.model.Page;
import org.onrecord.model.Paragraphs;
import org.onrecord.model.Question;
import org.onrecord.model.Source;
import org.onrecord.model.Term;
import org.onrecord.model.Tombstone;

/**
 * A text that the author wrote in words of their own.
 *
 * @param where it was written, found only where something is said of it
 * @param text without markup
 */
record AuthorText(Supplier<Place> where, String text) {
    Place place() {
        return where.get();
    }

    /** Returns every such text of an entry; names of actors, phrases of terms and titles of sources are none. */
    static List<AuthorText> of(Entry entry) {
        Collector collector = new Collector();
        collector.entry(entry);
        return collector.texts;
    }

    /** Goes through the fields. */
    private static final class Collector {
        private final List<AuthorText> texts = new ArrayList<>();

        void entry(Entry entry) {
            if (entry instanceof Claim claim) {
                claim(claim);
            } else if (entry instanceof Brief brief) {
                brief(brief);
            } else if (entry instanceof Source source) {
                source(source);
            } else if (entry instanceof Question question) {
                add(question, "why", question.why());
                add(question, "would-answer", question.wouldAnswer());
            } else if (entry instanceof Event event) {
                inferred(event, event.inferred());
            } else if (entry instanceof Term term) {
                add(term, "meaning", term.meaning());
            } else if (entry instanceof Tombstone tombstone) {
                add(tombstone, "reason", tombstone.reason());
            }
            if (isTitledByUs(entry)) {
                add(entry, "title", entry.title());
            }
            entry.body().passages().forEach(p -> texts.add(new AuthorText(p::place, p.text())));
        }

        private static boolean isTitledByUs(Entry entry) {
            return entry instanceof Claim
                    || entry instanceof Brief
                    || entry instanceof Event
                    || entry instanceof Question
                    || entry instanceof Check
                    || entry instanceof Page
                    || entry instanceof Tombstone;
        }

        private void claim(Claim claim) {
            add(claim, "proposition", claim.proposition());
            add(claim, "corroboration-basis", claim.standing().basis());
            for (int i = 0; i < claim.figures().size(); i++) {
                add(claim, "figures[" + i + "].measured", claim.figures().get(i).measured());
            }
            inferred(claim, claim.inferred());
            for (int i = 0; i < claim.relations().size(); i++) {
                add(
                        claim,
                        "relations[" + i + "].reason",
                        claim.relations().get(i).reason());
            }
        }

        private void brief(Brief brief) {
            add(brief, "bottom-line", brief.bottomLine());
            for (int i = 0; i < brief.judgements().size(); i++) {
                add(
                        brief,
                        "key-judgements[" + i + "].text",
                        brief.judgements().get(i).text());
                add(
                        brief,
                        "key-judgements[" + i + "].basis",
                        brief.judgements().get(i).basis());
            }
            add(brief, "source-summary", brief.sourceSummary());
            for (int i = 0; i < brief.limitations().size(); i++) {
                add(brief, "limitations[" + i + "]", brief.limitations().get(i));
            }
        }

        private void source(Source source) {
            add(source, "descriptor.access", source.descriptor().access());
            add(source, "descriptor.interest", source.descriptor().interest());
            add(source, "descriptor.completeness", source.descriptor().completeness());
            add(source, "descriptor.age", source.descriptor().age());
            add(source, "copy", source.copy().from());
            add(source, "rights", source.copy().rights());
            source.ownership().ifPresent(o -> add(source, "ownership.text", o.text()));
            List<Paragraphs.NothingToClaim> nothing = source.paragraphs().nothingToClaim();
            for (int i = 0; i < nothing.size(); i++) {
                add(source, "nothing-to-claim[" + i + "].reason", nothing.get(i).reason());
            }
        }

        private void inferred(Entry entry, List<Inference> inferred) {
            for (int i = 0; i < inferred.size(); i++) {
                add(entry, "inferred[" + i + "].what", inferred.get(i).what());
                add(entry, "inferred[" + i + "].why", inferred.get(i).why());
            }
        }

        private void add(Entry entry, String path, String text) {
            texts.add(new AuthorText(() -> entry.origin().at(path), text));
        }
    }
}
