package org.onrecord.view;

import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.model.Evidence;
import org.onrecord.model.Source;

/**
 * A quote with its place.
 *
 * @param text to the letter
 * @param language BCP 47, empty where it is that of the page
 * @param place such as {@code paragraph 7} or, where the source has its own numbers, {@code paragraph 7 (41:3)}, leading to the outline
 * @param source leading to its page
 * @param find leading to the words in the document on the web, nowhere where it has no address
 * @param carries what it supports
 */
public record Quote(String text, String language, PageLink place, PageLink source, PageLink find, String carries) {
    static Quote of(Vantage from, Evidence evidence) {
        String own = from.material().settings().language();
        String language = from.briefing()
                .find(Source.class, evidence.source())
                .map(s -> s.copy().language())
                .orElse(own);
        return new Quote(
                evidence.quote(),
                language.equals(own) ? "" : language,
                PageLink.of(place(from, evidence), from.href(evidence)),
                from.to(evidence.source()),
                TextFragment.of(from, evidence),
                Wording.supports(evidence.supports()));
    }

    private static String place(Vantage from, Evidence evidence) {
        String locator = from.briefing().find(Source.class, evidence.source()).stream()
                .map(s -> s.paragraphs().locator(evidence.paragraph()))
                .collect(Collectors.joining());
        return "paragraph " + evidence.paragraph() + (locator.isEmpty() ? "" : " (" + locator + ")");
    }

    static List<Quote> of(Vantage from, List<Evidence> evidence) {
        return evidence.stream().map(e -> of(from, e)).toList();
    }
}
