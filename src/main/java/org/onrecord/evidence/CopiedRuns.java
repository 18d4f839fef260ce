package org.onrecord.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.model.Briefing;

/**
 * Finds words of the sources, many in a row, in what the author wrote outside quotes.
 *
 * <p>Words are compared without case and punctuation. Words of names and official titles are not counted, but do not
 * end a run. What stands in double quotation marks is left out where it is shorter than a run, or where the quotes of
 * the evidence contain it.
 */
public final class CopiedRuns {
    /** Words in a row that are refused; from {@link WordRuns#LENGTH} on they are warned of. */
    static final int REFUSED = 10;

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*+\"");

    private final WordRuns sources = new WordRuns();
    private final WordRuns quotes = new WordRuns();
    private final NameTree names;
    private final List<EvidenceFault> faults = new ArrayList<>();

    private CopiedRuns(Briefing briefing) {
        names = NameTree.of(briefing);
    }

    /** Returns the runs found with the texts at hand; a run below ten words does not block. */
    public static List<EvidenceFault> faults(Briefing briefing, Map<String, PrivateText> texts) {
        CopiedRuns search = new CopiedRuns(briefing);
        NormalTexts.of(briefing, texts).forEach(search::index);
        Citation.all(briefing).forEach(c -> search.quotes.add(c.quote(), c.source()));
        AuthorText.all(briefing).forEach(search::search);
        return List.copyOf(search.faults);
    }

    private void index(String id, NormalText text) {
        text.head().forEach(p -> sources.add(p, "the leading lines of '" + id + "'"));
        for (int n = 1; n <= text.body().size(); n++) {
            sources.add(text.paragraph(n), "paragraph " + n + " of '" + id + "'");
        }
    }

    private void search(AuthorText text) {
        String normal = Normalisation.of(text.text());
        Matcher quoted = QUOTED.matcher(normal);
        int start = 0;
        while (quoted.find()) {
            if (quotes.hasAll(quoted.group())) {
                search(text, WordRuns.words(normal.substring(start, quoted.start())));
                start = quoted.end();
            }
        }
        search(text, WordRuns.words(normal.substring(start)));
    }

    private void search(AuthorText text, WordRuns.Words words) {
        int at = 0;
        while (at < words.runs().size()) {
            Optional<String> where = sources.find(words, at);
            if (where.isEmpty()) {
                at++;
                continue;
            }
            int last = at;
            while (sources.find(words, last + 1).isPresent()) {
                last++;
            }
            report(
                    text,
                    words.forms().subList(at, last + WordRuns.LENGTH),
                    counted(names.mark(words.forms()), at, last + WordRuns.LENGTH),
                    where.get());
            at = last + 1;
        }
    }

    private static int counted(boolean[] named, int start, int end) {
        int counted = 0;
        for (int i = start; i < end; i++) {
            counted += named[i] ? 0 : 1;
        }
        return counted;
    }

    private void report(AuthorText text, List<String> run, int counted, String where) {
        if (counted < WordRuns.LENGTH) {
            return;
        }
        EvidenceFault fault = EvidenceFault.of(
                Failure.WORDS_COPIED,
                text.place(),
                counted + " words in a row are those of " + where + ": " + Wording.shown(String.join(" ", run)),
                "say it in other words, or quote a short phrase of it as evidence; a name that nobody can put "
                        + "otherwise goes under official-titles in content/index.md");
        faults.add(counted < REFUSED ? fault.asWarning() : fault);
    }
}
