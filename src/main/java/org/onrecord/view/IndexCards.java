package org.onrecord.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.model.Actor;
import org.onrecord.model.Brief;
import org.onrecord.model.Check;
import org.onrecord.model.Claim;
import org.onrecord.model.Entry;
import org.onrecord.model.Event;
import org.onrecord.model.Page;
import org.onrecord.model.Passage;
import org.onrecord.model.Question;
import org.onrecord.model.Source;
import org.onrecord.model.Term;

/** Makes a card of every page, every key judgement and every cited paragraph. */
final class IndexCards {
    private static final int LONGEST = 280;

    private final Vantage from;

    /** Prepares to look from the site's root. */
    IndexCards(Vantage from) {
        this.from = from;
    }

    /** Returns the card of an entry, its text included. */
    IndexCard of(Entry entry) {
        return entry instanceof Claim claim ? claim(claim) : card(entry);
    }

    /** Returns the cards of parts of pages: the key judgements, then the cited paragraphs. */
    List<IndexCard> parts() {
        List<IndexCard> cards = new ArrayList<>();
        from.briefing().brief().ifPresent(b -> cards.addAll(judgements(b)));
        if (!from.href(Chapter.EVIDENCE).isEmpty()) {
            EvidencePage.of(from).outlines().forEach(o -> cards.addAll(paragraphs(o)));
        }
        return cards;
    }

    private IndexCard claim(Claim claim) {
        ClaimCard card = ClaimCard.drawn(from, claim);
        String said =
                card.said().machine().isEmpty() ? "" : "; said " + card.said().words();
        return new IndexCard(
                from.href(claim),
                claim.id(),
                claim.title(),
                claim.proposition(),
                card.modality(),
                names(card.speakers()) + ", " + card.attribution() + said + "; "
                        + claim.standing().corroboration().label(),
                prose(claim),
                new IndexCard.Keys(
                        card.keys().speaker(), card.keys().kind(), card.keys().standing()));
    }

    private IndexCard card(Entry entry) {
        if (entry instanceof Actor actor) {
            ActorPage page = ActorPage.of(from, actor);
            return plain(actor, first(actor), page.kind(), page.counts(), page.aliases());
        } else if (entry instanceof Event event) {
            EventPage page = EventPage.of(from, event);
            return plain(
                    event,
                    first(event),
                    "Event",
                    page.state().label() + ", " + page.date().words(),
                    "");
        } else if (entry instanceof Question question) {
            return plain(question, question.why(), "Open question", "", question.wouldAnswer());
        } else if (entry instanceof Term term) {
            return plain(term, term.meaning(), "Phrase", term.original(), "");
        } else if (entry instanceof Source source) {
            SourceLine line = SourceLine.of(from, source);
            String note = line.genre() + " by " + line.publisher().text() + ", "
                    + line.date().words();
            return plain(source, first(source), "Source", note, "");
        } else if (entry instanceof Check check) {
            CheckLine line = CheckLine.of(from, check);
            return plain(
                    check, line.meaning(), "Check", line.gives(), line.finding().label());
        } else if (entry instanceof Brief brief) {
            return plain(brief, brief.bottomLine(), "Briefing", "", brief.sourceSummary());
        }
        return plain(entry, first(entry), "Page", "", "");
    }

    private IndexCard plain(Entry entry, String text, String kind, String note, String more) {
        boolean numbered = !entry.header().type().prefix().isEmpty();
        return new IndexCard(
                from.href(entry),
                numbered ? entry.id() : "",
                entry.title(),
                English.shortened(text, LONGEST),
                new Tag(kind, "plain"),
                note,
                more + " " + (entry instanceof Page ? "" : prose(entry)),
                IndexCard.Keys.NONE);
    }

    private List<IndexCard> judgements(Brief brief) {
        return HomePage.judgements(from, brief).stream()
                .map(j -> new IndexCard(
                        from.href(brief) + "#" + j.anchor(),
                        "",
                        j.anchor().replace("judgement-", "Key judgement "),
                        j.text(),
                        new Tag("Key judgement", "plain"),
                        j.confidence().label(),
                        j.basis(),
                        IndexCard.Keys.NONE))
                .toList();
    }

    private List<IndexCard> paragraphs(Outline outline) {
        return outline.paragraphs().stream()
                .map(p -> new IndexCard(
                        from.href(Chapter.EVIDENCE, p.anchor()),
                        "¶" + p.number(),
                        "Paragraph " + p.number() + " of " + outline.source().text(),
                        p.quotes().stream().map(q -> "“" + q.text() + "”").collect(Collectors.joining(" · ")),
                        new Tag("Paragraph", "plain"),
                        p.note().isEmpty() ? p.size() : p.note(),
                        "",
                        IndexCard.Keys.NONE))
                .toList();
    }

    private static String names(List<PageLink> speakers) {
        return English.list(speakers.stream().map(PageLink::text).toList(), "or");
    }

    private static String first(Entry entry) {
        return entry.body().passages().stream().map(Passage::text).findFirst().orElse("");
    }

    private static String prose(Entry entry) {
        return entry.body().passages().stream().map(Passage::text).collect(Collectors.joining(" "));
    }
}
