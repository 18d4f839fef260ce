package org.onrecord.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onrecord.model.Source;

/** Makes what is locked of a source. */
final class SourceLock {
    private SourceLock() {}

    /** Locks a text of which quotes show some; {@code placed} are the quotes by paragraph. */
    static LockedSource of(
            Source source, NormalText text, String bytesHash, Map<Integer, List<CoveredText.Placed>> placed) {
        List<LockedParagraph> paragraphs = new ArrayList<>();
        int unquoted = text.head().stream().mapToInt(SourceLock::length).sum();
        for (int n = 1; n <= text.body().size(); n++) {
            String paragraph = text.paragraph(n);
            int quoted = CoveredText.of(placed.getOrDefault(n, List.of())).points();
            paragraphs.add(LockedParagraph.of(paragraph, quoted));
            unquoted += length(paragraph) - quoted;
        }
        boolean hashed = unquoted >= LockedParagraph.MIN_UNQUOTED;
        return new LockedSource(
                source.paragraphs().split(),
                source.paragraphs().skip(),
                hashed ? bytesHash : "",
                hashed ? Digest.of(text.joined()) : "",
                paragraphs);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
