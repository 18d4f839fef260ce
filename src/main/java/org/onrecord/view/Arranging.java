package org.onrecord.view;

import java.util.Optional;
import org.onrecord.model.Actor;
import org.onrecord.model.Brief;
import org.onrecord.model.Check;
import org.onrecord.model.Claim;
import org.onrecord.model.Entry;
import org.onrecord.model.Event;
import org.onrecord.model.Question;
import org.onrecord.model.Source;
import org.onrecord.model.Term;
import org.onrecord.model.Tombstone;

/** Chooses what a page shows by what it is about. */
final class Arranging {
    private Arranging() {}

    /** Returns the record named after the entry's layout, or nothing where the layout has none. */
    static Optional<Object> view(Vantage from, Entry entry) {
        if (entry instanceof Claim claim) {
            return Optional.of(ClaimPage.of(from, claim));
        } else if (entry instanceof Actor actor) {
            return Optional.of(ActorPage.of(from, actor));
        } else if (entry instanceof Event event) {
            return Optional.of(EventPage.of(from, event));
        } else if (entry instanceof Question question) {
            return Optional.of(QuestionPage.of(from, question));
        } else if (entry instanceof Term term) {
            return Optional.of(TermPage.of(from, term));
        } else if (entry instanceof Check check) {
            return Optional.of(CheckPage.of(from, check));
        } else if (entry instanceof Source source) {
            return Optional.of(SourcePage.of(from, source));
        } else if (entry instanceof Tombstone tombstone) {
            return Optional.of(TombstonePage.of(from, tombstone));
        } else if (entry instanceof Brief brief) {
            return Optional.of(HomePage.of(from, brief));
        }
        return Chapter.ofLayout(entry.header().layout()).flatMap(c -> view(from, c));
    }

    private static Optional<Object> view(Vantage from, Chapter chapter) {
        return switch (chapter) {
            case TIMELINE -> Optional.of(TimelinePage.of(from));
            case QUESTIONS -> Optional.of(QuestionsPage.of(from));
            case SEARCH -> Optional.of(SearchPage.of(from));
            case ACTORS -> Optional.of(ActorsPage.of(from));
            case VOICES -> Optional.of(VoicesPage.of(from));
            case CLAIMS -> Optional.of(ClaimsPage.of(from));
            case BY_SPEAKER -> Optional.of(GroupsPage.of(from, chapter, Grouping.bySpeaker(from)));
            case BY_KIND -> Optional.of(GroupsPage.of(from, chapter, Grouping.byKind(from)));
            case BY_ATTRIBUTION -> Optional.of(GroupsPage.of(from, chapter, Grouping.byAttribution(from)));
            case TENSIONS -> Optional.of(TensionsPage.of(from));
            case EVIDENCE -> Optional.of(EvidencePage.of(from));
            case FIGURES -> Optional.of(FiguresPage.of(from));
            case SOURCES -> Optional.of(SourcesPage.of(from));
            case METHOD -> Optional.of(MethodPage.of(from));
            case GLOSSARY -> Optional.of(GlossaryPage.of(from));
            case ABOUT -> Optional.of(AboutPage.of(from));
            case BRIEF -> Optional.empty();
        };
    }
}
