package org.onrecord.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onrecord.content.SourceText;

/** A briefing of any size, the same at every run: one source, a tenth as many actors as claims, links between them. */
public final class Corpus {
    private static final String SOURCE = """
            ---
            missing: [title, byline]
            publisher: herald
            date: 2031-02-04
            copy: held by us
            language: en
            genre: news-report
            descriptor: {access: near, interest: none known, completeness: whole, age: recent}
            rights: all rights are the publisher's
            quotation-budget: default
            ---
            """;
    private static final String CLAIM = """
            ---
            title: "Speaker %2$d: the harbour takes on more clerks"
            proposition: The harbour takes on more clerks for its office by the water.
            chain: [{agent: speaker-%2$d, act: said, channel: interview, speech: indirect}]
            cue: say
            modality: assertion
            about: [speaker-%3$d]
            said: {date: 2031-02-03, basis: stated}
            evidence:
              - {source: daily, paragraph: %4$d, quote: more clerks on 3 February 2031, supports: [content, attribution, date]}
            relations:
              - {type: supports, to: c%5$d, reason: The one gives a ground for the other.}
            ---

            The harbour, [by this account](../actors/speaker-%3$d.md), takes on clerks. **Nothing** else is said of them.

            | what | who |
            | --- | --- |
            | an office | the [speaker](../actors/speaker-%2$d.md) |
            """;

    private static final String PARAGRAPH = """
            From berth %d the office by the water took on more clerks on 3 February 2031, as the keeper of the lamps put it \
            to the paper, though nobody had counted the old ones, and the town's surveyor, asked on quay %d, shrugged. \
            Nobody at the ferry, the lock or the customs house would say what the new hands had been taken on for, or for how long.
            """;

    private Corpus() {}

    /** Returns the files of a briefing with that many claims. */
    public static List<SourceText> of(int claims) {
        int actors = Math.max(2, claims / 10);
        List<SourceText> files = new ArrayList<>();
        files.add(file("sources/daily.md", SOURCE));
        files.add(file("actors/herald.md", "---\nname: The Herald\nkind: media-outlet\n---\n"));
        for (int i = 1; i <= actors; i++) {
            files.add(
                    file("actors/speaker-" + i + ".md", "---\nname: Speaker " + i + "\nkind: person\n---\nA voice.\n"));
        }
        for (int i = 1; i <= claims; i++) {
            String text = CLAIM.formatted(i, i % actors + 1, (i + 7) % actors + 1, i % 900 + 1, i % claims + 1);
            files.add(file("claims/c" + i + "-clerks.md", text));
        }
        return files;
    }

    /** Returns the text of the source: 900 paragraphs, and in each the words that claims quote. */
    public static String privateText() {
        return IntStream.rangeClosed(1, 900)
                .mapToObj(i -> PARAGRAPH.formatted(i, i))
                .collect(Collectors.joining("\n"));
    }

    private static SourceText file(String path, String text) {
        return SourceText.of("content/" + path, path, text);
    }
}
