package org.onrecord.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How a text differs from the one that was locked. */
final class SourceChange {
    private SourceChange() {}

    /** Returns nothing where the texts are, as far as can be known, the same. */
    static Optional<String> of(LockedSource locked, NormalText now) {
        int before = locked.paragraphs().size();
        int after = now.body().size();
        List<Integer> changed = IntStream.rangeClosed(1, Math.min(before, after))
                .filter(n -> !locked.paragraph(n).matches(now.paragraph(n)))
                .boxed()
                .toList();
        String which =
                changed.isEmpty() ? "" : Wording.paragraphs(changed) + (changed.size() == 1 ? " differs" : " differ");
        if (before != after) {
            return Optional.of("it has " + after + " paragraphs, the locked one " + before
                    + (which.isEmpty() ? "" : ", and " + which));
        }
        if (!which.isEmpty()) {
            return Optional.of(which);
        }
        boolean same = locked.textHash().isEmpty() || locked.textHash().equals(Digest.of(now.joined()));
        return same
                ? Optional.empty()
                : Optional.of("a skipped leading paragraph, or one too short for a hash, differs");
    }
}
