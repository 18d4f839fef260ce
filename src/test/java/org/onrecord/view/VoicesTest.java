package org.onrecord.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.model.Briefing;
import org.onrecord.model.Entry;

/** In the invented briefing a note of the director is told at fourth hand, and what the foreman said at second. */
class VoicesTest {
    private static final Briefing BRIEFING =
            Bridge.read(Path.of("src/test/resources/sites/whole/hollin-sluice/content"), new Diagnostics());

    private final Vantage from = Vantage.of(Material.of(BRIEFING, SiteSettings.plain()), "");
    private final Voices voices = new Voices(from);

    @Test
    void whatOthersSayThatSomebodySaidIsCountedApart() {
        assertEquals(List.of("+1"), counts("Isbet Karrow on East hoist: 1 claim by the word of others"));
        assertEquals(
                List.of("1+1"),
                counts("Isbet Karrow on The director's note: 1 claim, and 1 claim by the word of others"));
        assertEquals(List.of("3"), counts("Maret Orsolin on East hoist: 3 claims"));
    }

    @Test
    void theListSaysAtWhichHandWeHaveIt() {
        List<String> told = voices.pairs().stream()
                .flatMap(p -> p.subjects().stream())
                .flatMap(s -> s.claims().stream())
                .map(PageLink::text)
                .toList();
        assertTrue(
                told.stream()
                        .anyMatch(t -> t.startsWith("Karrow, as others have it") && t.endsWith(", at fourth hand")),
                told.toString());
    }

    @Test
    void aLineOfHearsayAloneIsToldFromOthers() {
        assertTrue(voices.isReported(entry("karrow"), entry("east-hoist")));
        assertFalse(voices.isReported(entry("karrow"), entry("directors-note")));
        long dashed = new Weaving(from, voices)
                .draw().strands().stream().filter(Network.Strand::reported).count();
        assertTrue(dashed > 0);
    }

    private List<String> counts(String label) {
        return voices.groups().stream()
                .flatMap(g -> g.rows().stream())
                .flatMap(r -> r.cells().stream())
                .filter(c -> c.label().equals(label))
                .map(VoicesPage.Cell::count)
                .toList();
    }

    private static Entry entry(String id) {
        return BRIEFING.entry(id).orElseThrow();
    }
}
