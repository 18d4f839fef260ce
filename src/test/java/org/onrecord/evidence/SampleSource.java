package org.onrecord.evidence;

import java.util.List;
import java.util.Optional;
import org.onrecord.diagnostic.Place;
import org.onrecord.model.Basis;
import org.onrecord.model.Body;
import org.onrecord.model.Dating;
import org.onrecord.model.Descriptor;
import org.onrecord.model.EntryType;
import org.onrecord.model.Genre;
import org.onrecord.model.Header;
import org.onrecord.model.Origin;
import org.onrecord.model.Paragraphs;
import org.onrecord.model.Permalink;
import org.onrecord.model.QuotationBudget;
import org.onrecord.model.Source;
import org.onrecord.model.SourceCopy;
import org.onrecord.model.Status;

/** The invented source, and the header of every invented entry. */
final class SampleSource {
    private SampleSource() {}

    static Source of(String id, QuotationBudget budget, Paragraphs paragraphs) {
        return new Source(
                header(id, EntryType.SOURCE, "Harbour to be dredged"),
                List.of(),
                "harbour-board",
                Basis.STATED,
                List.of(),
                Dating.notStated(),
                "",
                new SourceCopy("the board's site", "", "", "en", "all reserved"),
                Genre.PRESS_RELEASE,
                new Descriptor("own", "own", "whole", "new"),
                Optional.empty(),
                "F",
                "harbour",
                budget,
                paragraphs);
    }

    static Header header(String id, EntryType type, String title) {
        String file = type.folder() + "/" + id + ".md";
        return new Header(
                id,
                type,
                type.word(),
                title,
                Permalink.ofFile(file),
                Status.PUBLISHED,
                List.of(),
                Body.empty(),
                new Paths("content/" + file));
    }

    /** Gives each path of the front matter a line that reads like it. */
    private record Paths(String file) implements Origin {
        @Override
        public Place at(String path) {
            return Place.of(file, 1, path, path);
        }

        @Override
        public Place key(String path) {
            return at(path);
        }
    }
}
