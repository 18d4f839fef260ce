package org.onrecord.view;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.onrecord.check.RuleCard;
import org.onrecord.model.Attribution;
import org.onrecord.model.Certainty;
import org.onrecord.model.Confidence;
import org.onrecord.model.Corroboration;
import org.onrecord.model.Finding;
import org.onrecord.model.Modality;
import org.onrecord.model.Reading;
import org.onrecord.model.Word;

/**
 * How the briefing was made.
 *
 * @param labels every word that the pages put on things
 * @param rules that hold
 * @param lowered rules that do not hold in full
 * @param warnings that remain, a sentence each
 */
public record MethodPage(List<Labels> labels, List<RuleCard> rules, List<LoweredRule> lowered, List<String> warnings) {

    /**
     * Words of one sort.
     *
     * @param anchor its id on the page
     * @param heading above them
     * @param words with what they mean
     */
    public record Labels(String anchor, String heading, List<Label> words) {}

    /**
     * A word.
     *
     * @param anchor its id on the page
     * @param tag as it stands elsewhere
     * @param meaning one sentence
     */
    public record Label(String anchor, Tag tag, String meaning) {}

    static MethodPage of(Vantage from) {
        return new MethodPage(
                List.of(
                        labels("kind", "Kinds of statement", Modality.values(), Tag::of, Meaning::of),
                        labels("voice", "Whose voice it is", Attribution.values(), Tag::plain, Meaning::of),
                        labels("certainty", "How certain the speaker is", Certainty.values(), Tag::plain, Meaning::of),
                        labels(
                                "reading",
                                "How sure we are that the source says so",
                                Reading.values(),
                                Tag::plain,
                                Meaning::of),
                        labels("standing", "Whether it is so", Corroboration.values(), Tag::plain, Meaning::of),
                        labels(
                                "confidence",
                                "How much weight a judgement bears",
                                Confidence.values(),
                                Tag::plain,
                                Meaning::of),
                        labels("finding", "What a check shows", Finding.values(), Tag::plain, Meaning::of)),
                from.material().rules(),
                from.material().lowered(),
                from.material().warnings().stream()
                        .map(w -> w.rule() + ": " + w.message())
                        .toList());
    }

    private static <W extends Word> Labels labels(
            String anchor, String heading, W[] words, Function<W, Tag> tag, Function<W, String> meaning) {
        return new Labels(
                anchor,
                heading,
                Arrays.stream(words)
                        .map(w -> new Label(anchor + "-" + w.word(), tag.apply(w), meaning.apply(w)))
                        .toList());
    }
}
