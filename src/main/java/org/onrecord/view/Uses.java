package org.onrecord.view;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Check;
import org.onrecord.model.Claim;
import org.onrecord.model.Event;
import org.onrecord.model.Judgement;
import org.onrecord.model.Question;
import org.onrecord.model.Term;

/** Finds where else a claim appears. */
final class Uses {
    private Uses() {}

    /** Returns judgements, events, checks, questions and terms that rest on a claim. */
    static List<ClaimPage.Use> of(Vantage from, Claim claim) {
        String id = claim.id();
        List<ClaimPage.Use> uses = new ArrayList<>(judgements(from, id));
        from.briefing().naming(id, Event.class).forEach(e -> uses.add(use("Says who took part in", from.to(e))));
        from.briefing().naming(id, Check.class).forEach(c -> uses.add(use("Is computed with in", from.to(c))));
        from.briefing().naming(id, Question.class).forEach(q -> uses.add(use("Raises the question", from.to(q))));
        from.briefing().naming(id, Term.class).forEach(t -> uses.add(use("Uses the phrase", from.to(t))));
        return uses;
    }

    private static List<ClaimPage.Use> judgements(Vantage from, String claim) {
        List<ClaimPage.Use> uses = new ArrayList<>();
        int number = 0;
        for (Judgement judgement : from.briefing().judgements()) {
            number++;
            if (judgement.claims().contains(claim)) {
                String href = from.href(Chapter.BRIEF, "judgement-" + number);
                uses.add(use("Carries the key judgement", PageLink.of(judgement.text(), href)));
            }
        }
        return uses;
    }

    private static ClaimPage.Use use(String as, PageLink link) {
        return new ClaimPage.Use(as, link);
    }
}
