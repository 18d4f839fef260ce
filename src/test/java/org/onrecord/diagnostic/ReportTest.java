package org.onrecord.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Place PLACE = Place.of("content/claims/ö, 1.md", 7, "about: [lee\u0007, 😀 kim]", "kim");
    private static final Diagnostic FOUND =
            Diagnostic.error(PLACE, "known-references", "no actor has the id 'kim'", "add it: 100 %");

    @Test
    void textUnderlinesTheSpanInCodePoints() {
        assertEquals("""
                content/claims/ö, 1.md:7:17: error: no actor has the id 'kim'  [known-references]
                  7 | about: [lee\uFFFD, 😀 kim]
                    |                 ^^^
                  hint: add it: 100 %

                1 error, 0 warnings
                """, new TextReport(false).format(List.of(FOUND)));
    }

    @Test
    void aLongLineIsShownAroundItsSpan() {
        String line = "x".repeat(500) + "kim" + "y".repeat(500);
        String text = new TextReport(false)
                .format(List.of(Diagnostic.warning(Place.of("a.md", 1, line, "kim"), "r", "m", "h")));
        String[] lines = text.split("\n");
        assertTrue(lines[1].length() < 130, text);
        assertEquals(lines[1].indexOf("kim"), lines[2].indexOf("^^^"));
    }

    @Test
    void colourIsThereOnlyWhereItIsAskedFor() {
        assertFalse(new TextReport(false).format(List.of(FOUND)).contains("\u001b"));
        assertTrue(new TextReport(true).format(List.of(FOUND)).contains("\u001b[31merror:"));
    }

    @Test
    void noFindingsPrintNothing() {
        assertEquals("", new TextReport(true).format(List.of()));
        assertEquals("", new GithubReport().format(List.of()));
    }

    @Test
    void githubEscapesWhatItsCommandsGiveAMeaning() {
        assertEquals(
                "::error file=content/claims/ö%2C 1.md,line=7,col=17,endColumn=20,title=known-references"
                        + "::no actor has the id 'kim'%0Ahint: add it: 100 %25\n",
                new GithubReport().format(List.of(FOUND)));
    }

    @Test
    void sarifNamesTheRegionAndEncodesTheFile() {
        String sarif = new SarifReport("1.2.3").format(List.of(FOUND));
        assertTrue(sarif.contains("\"uri\": \"content/claims/%C3%B6%2C%201.md\""), sarif);
        assertTrue(sarif.contains("\"startColumn\": 17"), sarif);
        assertTrue(sarif.contains("\"id\": \"known-references\""), sarif);
    }

    @Test
    void jsonGivesEveryField() {
        assertTrue(new JsonReport().format(List.of(FOUND)).contains("\"message\": \"no actor has the id 'kim'\""));
    }

    @Test
    void findingsAreSortedAndCountOnce() {
        Diagnostics diagnostics = new Diagnostics();
        Diagnostic second = Diagnostic.warning(Place.of("b.md"), "r", "m", "h");
        diagnostics.addAll(List.of(second, FOUND, second));
        diagnostics.add(Diagnostic.error(Place.of("b.md", 10, "x", "x"), "r", "m", "h"));
        diagnostics.add(Diagnostic.error(Place.of("b.md", 9, "x", "x"), "r", "m", "h"));
        assertEquals(
                List.of("b.md", "b.md:9:1", "b.md:10:1", "content/claims/ö, 1.md:7:17"),
                diagnostics.sorted().stream().map(d -> d.place().toString()).toList());
    }
}
