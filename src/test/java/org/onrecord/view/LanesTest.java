package org.onrecord.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Briefing;

class LanesTest {
    private static final Briefing BRIDGE = Bridge.briefing();
    private final Vantage from = Vantage.of(Material.of(BRIDGE, SiteSettings.plain()), "");

    @Test
    void aPlanIsNotDoneAndAForecastIsNotPlanned() {
        assertEquals(
                List.of("c2 DONE", "c3 FORETOLD", "c1 PLANNED", "e1 PLANNED"),
                new Lanes(from)
                        .dated().stream().map(i -> i.anchor() + " " + i.lane()).toList());
    }

    @Test
    void whatHasNoDateIsListedApart() {
        assertEquals(
                List.of("e2"),
                new Lanes(from).undated().stream().map(TimelineItem::anchor).toList());
    }

    @Test
    void aMarkIsAsWideAsTheTimeThatMayBeMeant() {
        Chart chart = new Charting(new Lanes(from).dated()).draw();
        assertEquals(
                List.of("2031", "2032", "2033", "2034", "2035"),
                chart.ticks().stream().map(Chart.Tick::label).toList());
        assertEquals(4, chart.marks().size());
    }
}
