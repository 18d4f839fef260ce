package org.onrecord.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Briefing;
import org.onrecord.model.Claim;
import org.onrecord.model.Imprint;

class CiteTest {
    private static final Briefing BRIDGE = Bridge.briefing();
    private static final String ADDRESS = "https://example.org/a_b/%7Ec/claims/c1.html";
    private static final String HOSTILE = "{Says} “50 % & more”: a\\b_c #1 $2 x^2 ~\nER  - \n\tTY  - é\u2028中 \"q\"";
    private static final String HOSTILE_READ = "{Says} “50 % & more”: a\\b_c #1 $2 x^2 ~ ER - TY - é 中 \"q\"";

    @Test
    void theTextNamesVersionAndAddress() {
        assertEquals(
                "Ann Author and {Bo} & Sons, “Lee says that the bridge opens in May” (claim c1), in: Site, version 1.0.0,"
                        + " 6 February 2031. https://example.org/claims/c1.html",
                cite("https://example.org").text());
    }

    @Test
    void bibtexEscapesWhatTexWouldRead() {
        String authors = "author = {{Ann Author} and {\\textbraceleft{}Bo\\textbraceright{} \\& Sons}}";
        assertTrue(cite("").bibtex().contains(authors), cite("").bibtex());
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

    @Test
    void bibtexIsReadBackAsItWasMeant() throws Exception {
        BibTeXDatabase read =
                new BibTeXParser().parseFully(new StringReader(hostile().bibtex()));
        BibTeXEntry entry = read.getEntries().values().iterator().next();
        assertEquals(1, read.getEntries().size());
        assertEquals("onrecord-c1-2031", entry.getKey().getValue());
        assertEquals(HOSTILE_READ, plain(entry.getField(BibTeXEntry.KEY_TITLE).toUserString()));
        assertEquals(
                "A {B and Łukasz \"Q\" O’Neil and Lone } brace",
                plain(entry.getField(BibTeXEntry.KEY_AUTHOR).toUserString()));
        assertEquals(ADDRESS, entry.getField(BibTeXEntry.KEY_URL).toUserString());
    }

    @Test
    void risIsReadBackAsItWasMeant() {
        List<String> lines = hostile().ris().lines().toList();
        assertTrue(lines.stream().allMatch(l -> l.matches("[A-Z][A-Z0-9]  - .*")), lines.toString());
        assertEquals("TY  - ELEC", lines.get(0));
        assertEquals("ER  - ", lines.get(lines.size() - 1));
        assertEquals(1, lines.stream().filter(l -> l.startsWith("ER")).count());
        assertTrue(lines.contains("TI  - " + HOSTILE_READ), lines.toString());
        assertTrue(lines.contains("AU  - Łukasz \"Q\" O’Neil"), lines.toString());
        assertTrue(lines.contains("UR  - " + ADDRESS), lines.toString());
    }

    @Test
    void cslIsReadBackAsItWasMeant() throws Exception {
        JsonNode item = new ObjectMapper().readTree(hostile().csl()).get(0);
        assertEquals(HOSTILE_READ, item.get("title").asText());
        assertEquals("A {B", item.get("author").get(0).get("literal").asText());
        assertEquals(2031, item.get("issued").get("date-parts").get(0).get(0).asInt());
        assertEquals(ADDRESS, item.get("URL").asText());
    }

    private static Cite hostile() {
        LocalDate day = LocalDate.of(2031, 2, 6);
        List<String> authors = List.of("A {B", "Łukasz \"Q\" O’Neil", "Lone } brace");
        Imprint imprint = new Imprint(authors, "", day, day, "1.0.0", "CC-BY-4.0");
        return Cite.of(new Cite.Work("c1", HOSTILE, "Site {1}", ADDRESS, imprint));
    }

    /** Sets what LaTeX would set. */
    private static String plain(String tex) throws Exception {
        String named = tex.replace("\\textbraceleft{}", "\\{")
                .replace("\\textbraceright{}", "\\}")
                .replace("\\textbackslash{}", "\\backslash ")
                .replace("\\textasciitilde{}", "\\tilde ")
                .replace("\\textasciicircum{}", "\\hat ");
        Matcher sign =
                Pattern.compile("\\\\(backslash |tilde |hat |[^a-z])|[{}]").matcher(named);
        return sign.replaceAll(m -> Matcher.quoteReplacement(
                m.group(1) == null
                        ? ""
                        : switch (m.group(1)) {
                            case "backslash " -> "\\";
                            case "tilde " -> "~";
                            case "hat " -> "^";
                            default -> m.group(1);
                        }));
    }

    private static Cite cite(String host) {
        Material material = Material.of(BRIDGE, new SiteSettings("Site", host, "en"));
        Vantage from = Vantage.of(material, "../");
        return Cite.of(from, BRIDGE.find(Claim.class, "c1").orElseThrow());
    }
}
