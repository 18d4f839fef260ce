package org.onrecord.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.TextReport;
import org.onrecord.model.Attribution;
import org.onrecord.model.Claim;
import org.onrecord.model.Corroboration;

class BriefingReaderTest {
    private static final String CLAIM = """
            ---
            title: Lee says that the bridge opens in May
            proposition: The bridge opens in May 2031.
            chain: [{agent: lee, act: said, channel: interview, speech: indirect}]
            cue: say
            modality: plan
            about: [bridge]
            said: {date: 2031-02-03, basis: stated}
            evidence: [{source: daily, paragraph: 2, quote: opens in May, supports: [content, attribution]}]
            ---
            Lee said so. See [the bridge](../actors/bridge.md#what).
            """;
    private static final String SOURCE = """
            ---
            missing: [title, byline]
            publisher: herald
            date: 2031-02-04
            copy: held by us
            language: en
            genre: news-report
            descriptor: {access: a, interest: b, completeness: c, age: d}
            rights: all reserved
            quotation-budget: default
            ---
            """;
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void aClaimOfThePlainestKindIsFilledIn() {
        Reading reading = read(
                "claims/c1-bridge.md",
                CLAIM,
                "sources/daily.md",
                SOURCE,
                "actors/herald.md",
                actor("The Herald", "media-outlet"),
                "actors/lee.md",
                actor("Lee", "person"));
        assertEquals("", report());
        Claim claim = reading.briefing().claims().get(0);
        assertEquals(List.of("herald"), claim.chain().get(1).agents());
        assertTrue(claim.chain().get(1).filledIn());
        assertEquals(Corroboration.SINGLE_SOURCE, claim.standing().corroboration());
        assertTrue(claim.standing().basis().contains("Untitled news report, The Herald, 4 February 2031"));
        assertEquals(Attribution.NAMED_PERSON, reading.briefing().attribution(claim));
        assertEquals(
                "<p>Lee said so. See <a href=\"../actors/bridge.html#what\">the bridge</a>.</p>\n",
                claim.body().html("../"));
    }

    @Test
    void aMisspeltKeyIsOneFaultWithAHint() {
        read("claims/c1-bridge.md", CLAIM.replace("modality:", "modalty:"));
        assertEquals("""
                content/claims/c1-bridge.md:6:1: error: a claim has no key 'modalty'  [known-fields]
                  6 | modalty: plan
                    | ^^^^^^^
                  hint: did you mean 'modality'?

                1 error, 0 warnings
                """, report());
    }

    @Test
    void anImpossibleDateIsRefused() {
        read("claims/c1-bridge.md", CLAIM.replace("2031-02-03", "2031-02-30"));
        assertTrue(report().contains("8:14: error: '2031-02-30' is no date of the calendar  [sound-dates]"), report());
    }

    @Test
    void aDraftIsNotPartOfTheBriefing() {
        Reading reading = read("claims/c1-bridge.md", CLAIM.replace("cue: say", "cue: say\nstatus: draft"));
        assertEquals(0, reading.briefing().claims().size());
        assertTrue(reading.drafts().contains("c1"));
    }

    private static String actor(String name, String kind) {
        return "---\nname: " + name + "\nkind: " + kind + "\n---\n";
    }

    private Reading read(String... pathsAndTexts) {
        List<ContentFile> files = java.util.stream.IntStream.range(0, pathsAndTexts.length / 2)
                .mapToObj(i -> new ContentParser()
                        .parse(SourceText.of(
                                "content/" + pathsAndTexts[2 * i], pathsAndTexts[2 * i], pathsAndTexts[2 * i + 1])))
                .toList();
        return new BriefingReader(diagnostics).read(files);
    }

    private String report() {
        return new TextReport(false).format(diagnostics.sorted());
    }
}
