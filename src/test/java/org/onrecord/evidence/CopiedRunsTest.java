package org.onrecord.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Briefing;
import org.onrecord.model.Evidence;

class CopiedRunsTest {
    private static final Evidence LONG = Sample.quote(4, "the town for talks about the noise, the lost days at sea");

    private static List<EvidenceFault> faults(String proposition) {
        return faults(Sample.briefing(Sample.claim("c1", proposition, LONG)));
    }

    private static List<EvidenceFault> faults(Briefing briefing) {
        return faults(briefing, Sample.texts());
    }

    private static List<EvidenceFault> faults(Briefing briefing, Map<String, PrivateText> texts) {
        CopiedRuns runs = new CopiedRuns(briefing.withoutTexts(), NormalTexts.of(briefing.sources(), texts));
        return briefing.entries().stream()
                .flatMap(entry -> runs.in(entry).stream())
                .toList();
    }

    @Test
    void sixWordsInARowAreNobodys() {
        assertEquals(List.of(), faults("They asked for talks about the noise, the money"));
    }

    @Test
    void sevenWordsInARowDeserveALook() {
        EvidenceFault fault = faults("Crews want TALKS about the noise the lost-days, and money")
                .get(0);
        assertEquals(false, fault.blocking());
        assertEquals("proposition", fault.place().text());
        assertEquals(
                "words-copied: 7 words in a row are those of paragraph 4 of 'harbour': "
                        + "'talks about the noise the lost days'",
                fault.message());
    }

    @Test
    void tenWordsInARowAreRefused() {
        List<EvidenceFault> faults = faults("They want talks about the noise, the lost days at sea, and help");
        assertEquals(1, faults.size());
        assertEquals(true, faults.get(0).blocking());
    }

    @Test
    void wordsOfAQuoteInQuotationMarksAreQuoted() {
        assertEquals(
                List.of(), faults("They asked \u201Cthe town for talks about the noise, the lost days\u201D for long"));
    }

    @Test
    void quotationMarksAroundWhatNoEvidenceQuotesDoNotHelp() {
        assertEquals(
                true,
                faults("\u201Crose by a third while the old cold store stood empty for want\u201D")
                        .get(0)
                        .blocking());
    }

    @Test
    void wordsOfNamesAreNotCounted() {
        String proposition = "The board of the Northern Harbour said on Tuesday that it would act";
        assertEquals(true, faults(proposition).get(0).blocking());
        assertEquals(
                List.of(),
                faults(Sample.briefing(
                        Sample.claim("c1", proposition, LONG),
                        Sample.actor("HB", "The board of the Northern Harbour"))));
    }

    @Test
    void theSkippedHeadIsTheSourcesToo() {
        assertEquals(
                "words-copied: 8 words in a row are those of the leading lines of 'harbour': "
                        + "'posted by the harbour board on 3 may'",
                faults("Posted by the Harbour Board on 3 May").get(0).message());
    }

    @Test
    void withoutTextsNothingCanBeFound() {
        assertEquals(List.of(), faults(Sample.briefing(Sample.claim("c1", Sample.HARBOUR)), Map.of()));
    }

    @Test
    void textsThatRepeatThemselvesTakeTimeInProportion() {
        String same = "sea ".repeat(200_000);
        assertTimeout(
                Duration.ofSeconds(10),
                () -> assertEquals(
                        1,
                        faults(
                                        Sample.briefing(Sample.claim("c1", same)),
                                        Map.of("harbour", Sample.text("head\n" + same)))
                                .size()));
    }
}
