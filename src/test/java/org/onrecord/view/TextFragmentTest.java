package org.onrecord.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Briefing;
import org.onrecord.model.Evidence;
import org.onrecord.model.Supports;

/** The source of the bridge stands at https://daily.example.org/bridge. */
class TextFragmentTest {
    private static final Briefing BRIDGE = Bridge.briefing();
    private static final String ADDRESS = "https://daily.example.org/bridge";

    @Test
    void aTellingQuoteIsFoundByItsWords() {
        assertEquals(ADDRESS + "#:~:text=said%20it%20opens%20in%20May", href("said it opens in May"));
    }

    @Test
    void signsThatPartADirectiveAreEncoded() {
        assertEquals(
                ADDRESS + "#:~:text=Lee%20%26%20Sons%2C%20a%20well%2Dknown%20caf%C3%A9",
                href("Lee & Sons, a well-known café"));
    }

    @Test
    void aShortQuoteOpensTheDocumentAlone() {
        assertEquals(ADDRESS, href("in May"));
    }

    @Test
    void whatStandsAroundAShortQuoteIsTakenFromALongerOneOfThePages() {
        assertEquals(
                ADDRESS + "#:~:text=the%20bridge%20opens-,in%20May,-if%20all%20goes",
                href("in May", at(2, "in May", 17, 23), at(2, "the bridge opens in May if all goes", 0, 35)));
    }

    @Test
    void aLongerQuoteOfAnotherPlaceIsNotAroundIt() {
        assertEquals(
                ADDRESS, href("in May", at(2, "in May", 60, 66), at(2, "the bridge opens in May if all goes", 0, 35)));
        assertEquals(
                ADDRESS, href("in May", at(2, "in May", 17, 23), at(3, "the bridge opens in May if all goes", 0, 35)));
    }

    @Test
    void wordsThatAreQuotedFromTwoParagraphsAreNotTold() {
        String words = "said it opens in May";
        assertEquals(ADDRESS, href(words, at(2, words, 0, 20), at(4, words, 5, 25)));
    }

    private static QuotePosition at(int paragraph, String quote, int start, int end) {
        return new QuotePosition("daily", paragraph, quote, start, end);
    }

    private static String href(String quote, QuotePosition... positions) {
        Material material = new Material(
                BRIDGE,
                SiteSettings.plain(),
                List.of(),
                List.of(positions),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Evidence evidence = new Evidence("daily", 2, quote, List.of(Supports.CONTENT));
        return TextFragment.of(Vantage.of(material, ""), evidence).href();
    }
}
