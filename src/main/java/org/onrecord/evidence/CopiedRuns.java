package org.onrecord.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.model.Briefing;
import org.onrecord.model.Entry;
import org.onrecord.model.Lazy;

/**
 * Finds words of the sources, many in a row, in what the author wrote outside quotes.
 *
 * <p>Words are compared without case and punctuation. Words of names and official titles are not counted, but do not
 * end a run. What stands in double quotation marks is left out where it is shorter than a run, or where the quotes of
 * the evidence contain it. Two are equal that look for the same and leave out the same.
 */
public final class CopiedRuns {
    /** Words in a row that are refused; from {@link WordRuns#LENGTH} on they are warned of. */
    static final int REFUSED = 10;

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*+\"");

    /**
     * What is looked for, and what is left out.
     *
     * @param texts of the sources
     * @param quotes that are published
     * @param names which nobody can put in other words
     */
    private record Given(NormalTexts texts, List<String> quotes, List<String> names) {}

    /** What is given, ready to be looked up. */
    private static final class Tables {
        private final WordRuns sources = new WordRuns();
        private final WordRuns quotes = new WordRuns();
        private final NameTree names;

        Tables(Given given) {
            names = NameTree.of(given.names());
            given.texts().forEach(this::index);
            given.quotes().forEach(quote -> quotes.add(quote, ""));
        }

        private void index(String id, NormalText text) {
            text.head().forEach(p -> sources.add(p, "the leading lines of '" + id + "'"));
            for (int n = 1; n <= text.body().size(); n++) {
                sources.add(text.paragraph(n), "paragraph " + n + " of '" + id + "'");
            }
        }
    }

    private final Given given;
    private final Lazy<Tables> tables;

    /** Prepares to look for words of the texts at hand; the texts of the briefing's own entries play no part. */
    public CopiedRuns(Briefing briefing, NormalTexts texts) {
        this.given = new Given(
                texts, Citation.all(briefing).stream().map(Citation::quote).toList(), NameTree.names(briefing));
        this.tables = new Lazy<>(() -> new Tables(given));
    }

    /** Returns the runs found in an entry; one below ten words does not block. */
    public List<EvidenceFault> in(Entry entry) {
        Tables known = tables.get();
        if (known.sources.isEmpty()) {
            return List.of();
        }
        Search search = new Search(known);
        AuthorText.of(entry).forEach(search::search);
        return search.faults;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CopiedRuns runs && given.equals(runs.given);
    }

    @Override
    public int hashCode() {
        return given.hashCode();
    }

    /** Looks through the texts of one entry. */
    private static final class Search {
        private final Tables known;
        private final List<EvidenceFault> faults = new ArrayList<>();

        Search(Tables known) {
            this.known = known;
        }

        void search(AuthorText text) {
            String normal = Normalisation.of(text.text());
            Matcher quoted = QUOTED.matcher(normal);
            int start = 0;
            while (quoted.find()) {
                if (known.quotes.hasAll(quoted.group())) {
                    search(text, WordRuns.words(normal.substring(start, quoted.start())));
                    start = quoted.end();
                }
            }
            search(text, WordRuns.words(normal.substring(start)));
        }

        private void search(AuthorText text, WordRuns.Words words) {
            int at = 0;
            while (at < words.runs().size()) {
                Optional<String> where = known.sources.find(words, at);
                if (where.isEmpty()) {
                    at++;
                    continue;
                }
                int last = at;
                while (known.sources.find(words, last + 1).isPresent()) {
                    last++;
                }
                List<String> run = words.forms().subList(at, last + WordRuns.LENGTH);
                int counted = counted(known.names.mark(words.forms()), at, last + WordRuns.LENGTH);
                fault(text, run, counted, where.get()).ifPresent(faults::add);
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

        private static Optional<EvidenceFault> fault(AuthorText text, List<String> run, int counted, String where) {
            if (counted < WordRuns.LENGTH) {
                return Optional.empty();
            }
            EvidenceFault fault = EvidenceFault.of(
                    Failure.WORDS_COPIED,
                    text.place(),
                    counted + " words in a row are those of " + where + ": " + Wording.shown(String.join(" ", run)),
                    "say it in other words, or quote a short phrase of it as evidence; a name that nobody can put "
                            + "otherwise goes under official-titles in content/index.md");
            return Optional.of(counted < REFUSED ? fault.asWarning() : fault);
        }
    }
}
