package org.onrecord.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.check.Audit;
import org.onrecord.check.Subject;
import org.onrecord.content.BriefingReader;
import org.onrecord.content.ContentParser;
import org.onrecord.content.Reading;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.TextReport;

class CorpusTest {
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyRuleIsAskedOfTheMadeUpBriefingAndPasses(boolean withText) {
        Diagnostics diagnostics = new Diagnostics();
        ContentParser parser = new ContentParser();
        Reading reading = new BriefingReader(diagnostics)
                .read(List.copyOf(Corpus.of(100)).stream().map(parser::parse).toList());
        new Audit(Map.of()).run(new Subject(reading, Corpus.evidence(100, reading.briefing(), withText)), diagnostics);
        assertEquals("", new TextReport(false).format(diagnostics.sorted()));
    }
}
