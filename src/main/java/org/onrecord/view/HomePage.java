package org.onrecord.view;

import java.util.List;
import java.util.stream.IntStream;
import org.onrecord.model.Brief;
import org.onrecord.model.DateWords;
import org.onrecord.model.Imprint;
import org.onrecord.model.Judgement;

/**
 * The front page.
 *
 * @param bottomLine what it all comes to
 * @param sourceSummary how many sources, how independent, whose interest
 * @param sources the documents
 * @param judgements what we conclude
 * @param doors the questions a reader comes with, each leading to where it is answered
 * @param kinds claims by kind of statement
 * @param voices claims by whose voice they are
 * @param limitations what the briefing cannot know
 * @param imprint who made it, how, when
 */
public record HomePage(
        String bottomLine,
        String sourceSummary,
        List<SourceLine> sources,
        List<KeyJudgement> judgements,
        List<Door> doors,
        List<CountBar> kinds,
        List<CountBar> voices,
        List<String> limitations,
        ImprintLines imprint) {
    public HomePage {
        bottomLine = RightToLeft.isolated(bottomLine);
    }

    /**
     * What we conclude.
     *
     * @param anchor its id on the page
     * @param text one sentence
     * @param confidence such as {@code Low confidence}
     * @param basis why so much
     * @param claims on which it rests
     */
    public record KeyJudgement(String anchor, String text, Tag confidence, String basis, List<PageLink> claims) {
        public KeyJudgement {
            text = RightToLeft.isolated(text);
            basis = RightToLeft.isolated(basis);
        }
    }

    /**
     * A question that a reader comes with.
     *
     * @param question in a few words
     * @param answer where it is answered, with the number of things found there
     */
    public record Door(String question, PageLink answer) {}

    /**
     * Who made the briefing.
     *
     * @param authors in a line
     * @param generatedBy what a machine did, empty where none did
     * @param published when first
     * @param modified when last changed
     * @param version of the content
     * @param license SPDX id
     */
    public record ImprintLines(
            String authors, String generatedBy, String published, String modified, String version, String license) {
        static ImprintLines of(Imprint imprint) {
            return new ImprintLines(
                    English.list(imprint.authors(), "and"),
                    imprint.generatedBy(),
                    DateWords.of(imprint.date()),
                    DateWords.of(imprint.modified()),
                    imprint.version(),
                    imprint.license());
        }
    }

    static HomePage of(Vantage from, Brief brief) {
        return new HomePage(
                brief.bottomLine(),
                brief.sourceSummary(),
                SourceLine.all(from),
                judgements(from, brief),
                Doors.of(from),
                CountBar.of(from, Chapter.BY_KIND, Grouping.byKind(from)),
                CountBar.of(from, Chapter.BY_ATTRIBUTION, Grouping.byAttribution(from)),
                brief.limitations(),
                ImprintLines.of(brief.imprint()));
    }

    /** Returns the key judgements in their order. */
    static List<KeyJudgement> judgements(Vantage from, Brief brief) {
        List<Judgement> all = brief.judgements();
        return IntStream.range(0, all.size())
                .mapToObj(i -> judgement(from, all.get(i), i + 1))
                .toList();
    }

    private static KeyJudgement judgement(Vantage from, Judgement judgement, int number) {
        return new KeyJudgement(
                "judgement-" + number,
                judgement.text(),
                new Tag(English.capital(judgement.confidence().label()) + " confidence", "plain"),
                judgement.basis(),
                from.allById(judgement.claims()));
    }
}
