package org.onrecord.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Briefing;
import org.onrecord.model.Source;

class OutliningTest {
    private static final Briefing BRIDGE = Bridge.briefing();

    @Test
    void everyParagraphStandsInTheOutlineWithItsState() {
        Outline outline = outline(Material.of(BRIDGE, SiteSettings.plain()));
        assertEquals(
                List.of("excused", "cited", "cited", "cited", "bare"),
                outline.paragraphs().stream().map(Outline.Paragraph::state).toList());
        assertEquals("3 of 5 paragraphs are cited.", outline.coverage());
    }

    @Test
    void withoutLengthsAllBarsAreEqualAndThePageSaysSo() {
        Outline outline = outline(Material.of(BRIDGE, SiteSettings.plain()));
        assertTrue(outline.paragraphs().stream().allMatch(p -> p.width() == 1000));
        assertTrue(outline.lengths().contains("not recorded"));
    }

    @Test
    void withLengthsBarsAreTrueAndQuotesStandAtTheirPlace() {
        Material material = new Material(
                BRIDGE,
                SiteSettings.plain(),
                List.of(new ParagraphSize("daily", 2, 50, 9), new ParagraphSize("daily", 4, 100, 18)),
                List.of(new QuotePosition("daily", 2, "opens in May", 10, 22)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Outline.Paragraph second = outline(material).paragraphs().get(1);
        assertEquals(500, second.width());
        assertEquals(new Outline.Mark(100, 120, "intended"), second.marks().get(0));
    }

    private static Outline outline(Material material) {
        Vantage from = Vantage.of(material, "");
        return new Outlining(from, BRIDGE.find(Source.class, "daily").orElseThrow(), new Cited(BRIDGE)).draw();
    }
}
