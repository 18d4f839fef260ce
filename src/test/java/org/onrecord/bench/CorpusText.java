package org.onrecord.bench;

/** What the files of a made-up briefing say; numbers are filled in. */
final class CorpusText {
    static final String PARAGRAPH = "In the ward of the old bell the office by the water took on %d clerks, its keeper"
            + " said on Monday, who counts them when a month begins and writes their names into a book that lies open in"
            + " the hall below, where whoever likes may come to read in it";
    static final String INDEX = """
            ---
            type: briefing
            title: What the Daily says of clerks
            bottom-line: The Daily reports what keepers say of their clerks.
            key-judgements:
              - {text: More are taken on., claims: [c1], confidence: low, basis: A newspaper reports it.}
              - {text: Keepers speak for themselves., claims: [c2], confidence: low, basis: A newspaper reports it.}
              - {text: Nobody else was asked., claims: [c3], confidence: low, basis: A newspaper reports it.}
            source-summary: A newspaper.
            limitations: [No byline.]
            authors: [A. Writer]
            date: 2031-03-01
            modified: 2031-03-02
            version: 1.0.0
            license: CC-BY-4.0
            loaded-phrases: [army of pens, paper mountain]
            ---
            All of it rests on [the report](sources/daily.md).
            """;
    static final String SOURCE = """
            ---
            title: Clerks wanted
            missing: [byline]
            publisher: daily-paper
            date: 2031-02-05
            copy: held by us
            language: en
            genre: news-report
            descriptor: {access: near, interest: none known, completeness: whole, age: recent}
            rights: all rights are the publisher's
            quotation-budget: {percent-of-source: 30}
            paragraphs: {split: line, count: %d}
            ---
            """;
    static final String CLAIM = """
            ---
            title: "Speaker-%2$d: an office takes on %1$d clerks"
            proposition: An office near the water takes on %1$d clerks.
            chain: [{agent: speaker-%2$d, act: said, channel: interview, speech: indirect}]
            cue: say
            modality: assertion
            about: [speaker-%3$d, e%6$d]
            said: {date: 2031-02-03, words: on Monday, basis: stated}
            figures: [{name: clerks, as-reported: %1$d clerks, value: %1$d, unit: count, bound: exact, measured: clerks, of: speaker-%3$d, period: not-stated}]
            evidence:
              - {source: daily, paragraph: %1$d, quote: took on %1$d clerks, supports: [content, figure]}
              - {source: daily, paragraph: %1$d, quote: its keeper said on Monday, supports: [attribution, date]}
            relations:
              - {type: supports, to: c%5$d, reason: Each gives a ground for the other.}
            ---

            An office, [by this account](../actors/speaker-%3$d.md), takes on %1$d clerks. **Nothing** else is said of them.

            | what | who |
            | --- | --- |
            | an office | the [speaker](../actors/speaker-%2$d.md) |
            """;
    static final String REST = """
            events/e%1$d-day.md
            ---
            title: A day at an office
            date: 2031-02-03
            words: on Monday
            weekday: Monday
            state: occurred
            participants: [{actor: speaker-1, claim: c%2$d}]
            evidence: [{source: daily, paragraph: %2$d, quote: on Monday}]
            ---
            ===
            questions/q%1$d-who.md
            ---
            title: Who else was asked?
            raised-by: [c%2$d]
            why: The paper names a single voice.
            would-answer: Another paper.
            ---
            ===
            terms/ward-%1$d.md
            ---
            title: ward
            usage: [{source: daily, paragraph: %2$d, quote: the ward}]
            meaning: A part of a town.
            claims: [c%2$d]
            ---
            ===
            checks/k%1$d-twice.md
            ---
            title: The clerks of two offices
            formula: c%2$d.clerks + c%2$d.clerks
            unit: count
            gives: "%3$d"
            finding: computed
            ---
            """;

    private CorpusText() {}
}
