package org.onrecord.evidence;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Briefing;
import org.onrecord.model.Source;

/**
 * To which level a source was verified, which every check says.
 *
 * @param source id
 * @param level 0 with the lock alone, 1 with the text
 * @param note {@link Failure#SOURCE_ABSENT} or {@link Failure#COPY_DIFFERS}; neither is an error
 */
public record LevelRun(String source, int level, Optional<Failure> note) {

    /** Returns a run for each source, in the order of ids. */
    public static List<LevelRun> of(Briefing briefing, EvidenceState state) {
        return briefing.sources().stream().map(s -> of(s, state)).toList();
    }

    private static LevelRun of(Source source, EvidenceState state) {
        PrivateText text = state.texts().get(source.id());
        if (text == null) {
            return new LevelRun(source.id(), 0, Optional.of(Failure.SOURCE_ABSENT));
        }
        boolean differs = Optional.ofNullable(state.lock().lock().sources().get(source.id()))
                .map(LockedSource::bytesHash)
                .filter(hash -> !hash.isEmpty() && !hash.equals(text.bytesHash()))
                .isPresent();
        return new LevelRun(source.id(), 1, differs ? Optional.of(Failure.COPY_DIFFERS) : Optional.empty());
    }

    /** Returns a line for the reader of a report. */
    public String sentence() {
        return source + ": "
                + note.map(
                                n -> n == Failure.COPY_DIFFERS
                                        ? "levels 0 and 1; copy-differs: not the file that was locked byte for byte"
                                        : "level 0 only; source-absent: the text is not at hand, so no quote was compared with it")
                        .orElse("levels 0 and 1");
    }
}
