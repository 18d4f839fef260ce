package org.onrecord.view;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.onrecord.model.Evidence;
import org.onrecord.model.Source;

/**
 * The way to a quote in its document on the web: the address with a text directive, by which browsers find and mark words.
 *
 * <p>The form is that of the WICG draft <i>URL Fragment Text Directives</i>: {@code #:~:text=prefix-,words,-suffix}. What stands
 * around the words is taken from a longer published quote only, so that an address shows nothing that the pages do not.
 */
final class TextFragment {
    /** Fewer words may stand anywhere in a text. */
    private static final int TELLING = 4;

    private TextFragment() {}

    /** Returns a link to the quote, or to the document alone where its words cannot be told from others; none without an address. */
    static PageLink of(Vantage from, Evidence evidence) {
        String address = from.briefing()
                .find(Source.class, evidence.source())
                .map(Source::copy)
                .map(copy -> copy.url().isEmpty() ? copy.archiveUrl() : copy.url())
                .orElse("");
        String sign = address.contains("#") ? "" : "#";
        return address.isEmpty()
                ? PageLink.NONE
                : directive(evidence, from.published())
                        .map(text -> PageLink.of("Find these words in the source", address + sign + ":~:text=" + text))
                        .orElse(PageLink.of("Open the source", address));
    }

    private static Optional<String> directive(Evidence evidence, PublishedQuotes published) {
        String words = evidence.quote();
        String whole = published.around(evidence).orElse(words);
        int at = whole.indexOf(words);
        String before = encoded(whole.substring(0, at).strip());
        String after = encoded(whole.substring(at + words.length()).strip());
        return whole.split("\\s+").length < TELLING || published.isRepeated(evidence.source(), whole)
                ? Optional.empty()
                : Optional.of((before.isEmpty() ? "" : before + "-,")
                        + encoded(words)
                        + (after.isEmpty() ? "" : ",-" + after));
    }

    /** Encodes all but letters and digits of ASCII, since hyphen, comma and ampersand part a directive. */
    private static String encoded(String words) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : words.getBytes(StandardCharsets.UTF_8)) {
            encoded.append(b > 0 && Character.isLetterOrDigit(b) ? Character.toString(b) : String.format("%%%02X", b));
        }
        return encoded.toString();
    }
}
