package org.onrecord.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Briefing;
import org.onrecord.model.Claim;

class CiteTest {
    private static final Briefing BRIDGE = Bridge.briefing();

    @Test
    void theTextNamesVersionAndAddress() {
        assertEquals(
                "Ann Author and {Bo} & Sons, “Lee says that the bridge opens in May” (claim c1), in: Site, version 1.0.0,"
                        + " 6 February 2031. https://example.org/claims/c1.html",
                cite("https://example.org").text());
    }

    @Test
    void bibtexEscapesWhatTexWouldRead() {
        assertTrue(cite("").bibtex().contains("author = {{Ann Author} and {\\{Bo\\} \\& Sons}}"), cite("").bibtex());
    }

    @Test
    void withoutAHostNoAddressIsGiven() {
        assertFalse(cite("").ris().contains("UR  -"));
        assertTrue(cite("").ris().endsWith("\nER  - "));
    }

    @Test
    void cslIsJson() {
        String csl = cite("https://example.org").csl();
        assertTrue(csl.contains("\"issued\": {\"date-parts\": [[2031, 2, 6]]}"), csl);
        assertTrue(csl.contains("\"URL\": \"https://example.org/claims/c1.html\""), csl);
    }

    private static Cite cite(String host) {
        Material material = Material.of(BRIDGE, new SiteSettings("Site", host, "en"));
        Vantage from = Vantage.of(material, "../");
        return Cite.of(from, BRIDGE.find(Claim.class, "c1").orElseThrow());
    }
}
