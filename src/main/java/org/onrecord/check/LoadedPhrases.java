package org.onrecord.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.model.Actor;
import org.onrecord.model.Briefing;
import org.onrecord.model.Claim;
import org.onrecord.model.Source;
import org.onrecord.model.Term;

/**
 * Looks for phrases that a source uses to persuade where we would say them ourselves.
 *
 * @param phrases from the briefing's list
 * @param briefing the whole
 */
record LoadedPhrases(List<Phrase> phrases, Briefing briefing) {
    private static final Pattern QUOTED =
            Pattern.compile("\"[^\"]*\"|(?<![\\p{L}\\d])'[^']*(?:'(?=[\\p{L}])[^']*)*'(?![\\p{L}])");

    /** Reports the phrases that are in a statement as if they were ours. */
    void check(Statement statement, Findings findings) {
        boolean phraseItself =
                statement.entry() instanceof Term && statement.at().equals("title");
        String plain = Phrase.plain(statement.text());
        for (Phrase phrase : phraseItself ? List.<Phrase>of() : phrases) {
            for (int at = phrase.indexIn(plain, 0); at >= 0; at = phrase.indexIn(plain, at + 1)) {
                found(statement, plain, phrase, at, findings);
            }
        }
    }

    private void found(Statement statement, String plain, Phrase phrase, int at, Findings findings) {
        if (!isQuoted(plain, at, at + phrase.text().length())) {
            findings.add(
                    statement.placeOf(phrase.text()),
                    "'" + phrase.text() + "' is a loaded phrase of a source, and stands here without quotation marks",
                    "put it in quotation marks and say whose it is, or say it in plain words");
        } else if (!hasSpeaker(statement)) {
            findings.add(
                    statement.placeOf(phrase.text()),
                    "'" + phrase.text() + "' is quoted, and the text does not say whose words it is",
                    "name the speaker beside it");
        }
    }

    private static boolean isQuoted(String plain, int from, int to) {
        Matcher quoted = QUOTED.matcher(plain);
        while (quoted.find()) {
            if (quoted.start() < from && to < quoted.end()) {
                return true;
            }
        }
        return false;
    }

    /** A claim, a term, an actor or a source shows on its page whose words they are. */
    private boolean hasSpeaker(Statement statement) {
        boolean shown = statement.entry() instanceof Claim
                || statement.entry() instanceof Term
                || statement.entry() instanceof Actor
                || statement.entry() instanceof Source;
        return shown
                || briefing.actors().stream()
                        .flatMap(a -> Stream.concat(Stream.of(a.name()), a.aliases().stream()))
                        .anyMatch(n -> Phrase.of(n).standsIn(statement.text()));
    }
}
