package org.onrecord.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Briefing;
import org.onrecord.model.Check;

class CheckLineTest {
    private static final Briefing BRIDGE = Bridge.briefing();

    @Test
    void aFigureInAFormulaLeadsToTheLedger() {
        assertEquals(
                List.of(PageLink.of("c1.length", "../figures.html#c1-length"), PageLink.of(" / 1000", "")),
                line(List.of()).formula());
    }

    @Test
    void anIntervalIsShownOnlyWhereOneWasComputed() {
        assertEquals("", line(List.of()).interval());
        assertEquals(
                "between 1.15 and 1.25",
                line(List.of(new ComputedResult("k1", "1.2", "1.15", "1.25"))).interval());
    }

    private static CheckLine line(List<ComputedResult> results) {
        Material material = new Material(
                BRIDGE, SiteSettings.plain(), List.of(), List.of(), results, List.of(), List.of(), List.of());
        Vantage from = Vantage.of(material, "../");
        return CheckLine.of(from, BRIDGE.find(Check.class, "k1").orElseThrow());
    }
}
