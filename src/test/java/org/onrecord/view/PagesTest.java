package org.onrecord.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Briefing;

class PagesTest {
    private static final Briefing BRIDGE = Bridge.briefing();
    private final Pages pages = new Pages(Sample.measured(BRIDGE, SiteSettings.plain()), false);

    @Test
    void theFixtureReadsWithoutFault() {
        assertEquals(List.of(), Bridge.faults());
    }

    @Test
    void linksLeadFromThePage() {
        assertEquals(
                "../actors/lee.html", claim().chain().get(0).agents().get(0).href());
        assertEquals("../index.html", frame("claims/c1.html").home());
        assertEquals("index.html", frame("claims.html").home());
    }

    @Test
    void thePageForWhatIsNotFoundLeadsFromTheRootOfTheSite() {
        SiteSettings hosted = new SiteSettings("Site", "https://example.org/base/", "en");
        Frame frame = assertInstanceOf(
                Frame.class,
                new Pages(Material.of(BRIDGE, hosted), false)
                        .forPage("404.html")
                        .get("frame"));
        assertEquals("/base/", frame.base());
        assertEquals("404.html", frame.self());
        assertEquals("", frame("404.html").base());
        assertEquals("", frame.canonical());
    }

    @Test
    void aBriefingOfOneSourceSaysSoOnEveryPage() {
        assertEquals("Single source", frame("about.html").badge().text());
        assertEquals("../sources/daily.html", frame("claims/c1.html").badge().href());
    }

    @Test
    void theMenuHasFiveItemsAndMarksTheOneThePageBelongsTo() {
        assertEquals(
                List.of("", "", "true", "", ""),
                frame("claims/c1.html").menu().stream().map(MenuItem::current).toList());
        assertEquals("page", frame("claims.html").menu().get(2).current());
    }

    @Test
    void aClaimTellsTheSourceSaysSoFromItIsSo() {
        assertTrue(claim().saysSo().startsWith("Yes"));
        assertTrue(claim().isSo().startsWith("Not established"));
        assertEquals(
                "A plan (probable), by a named person. Single source; reading: verified quote.", claim().standing());
    }

    @Test
    void aClaimKnowsWhereElseItAppears() {
        assertEquals(
                List.of(
                        "Carries the key judgement",
                        "Says who took part in",
                        "Is computed with in",
                        "Raises the question",
                        "Uses the phrase"),
                claim().uses().stream().map(ClaimPage.Use::as).toList());
    }

    @Test
    void aRelationIsSeenFromBothEnds() {
        assertEquals(
                "is in tension with",
                page(ClaimPage.class, "claims/c2.html").relations().get(0).words());
    }

    @Test
    void aSpeakerThatTheSourceLeavesOpenStandsUnderEach() {
        List<String> speakers = page(GroupsPage.class, "claims-by-speaker.html").groups().stream()
                .map(g -> g.heading().text() + " " + g.number())
                .toList();
        assertEquals(List.of("Lee 2", "Experts 1", "The Herald 1"), speakers);
    }

    @Test
    void aTensionSaysWhatWouldSettleIt() {
        TensionsPage tensions = page(TensionsPage.class, "tensions.html");
        assertEquals("1 pair of claims does not fit together.", tensions.verdict());
        assertEquals("A visit.", tensions.pairs().get(0).settle().get(0).answer());
    }

    @Test
    void whatNoDocumentMakesHasNoPageOfItsOwn() {
        assertEquals(Map.of(), pages.forPage(""));
    }

    @Test
    void aPageOfProseHasAFrameOnly() {
        assertFalse(pages.forPage("note.html").containsKey("page"));
    }

    @Test
    void withoutAHostThereAreNoAbsoluteAddresses() {
        Site site = assertInstanceOf(Site.class, pages.shared().get("site"));
        assertEquals(List.of(), site.addresses());
        assertTrue(site.entries().get(0).id().startsWith("urn:uuid:"));
        assertEquals("", frame("claims/c1.html").canonical());
    }

    private ClaimPage claim() {
        return page(ClaimPage.class, "claims/c1.html");
    }

    private Frame frame(String uri) {
        return assertInstanceOf(Frame.class, pages.forPage(uri).get("frame"));
    }

    private <V> V page(Class<V> type, String uri) {
        return assertInstanceOf(type, pages.forPage(uri).get("page"));
    }
}
