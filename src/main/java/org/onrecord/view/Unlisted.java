package org.onrecord.view;

import java.util.List;
import org.onrecord.model.Body;
import org.onrecord.model.Entry;
import org.onrecord.model.EntryType;
import org.onrecord.model.Header;
import org.onrecord.model.Page;
import org.onrecord.model.Permalink;
import org.onrecord.model.Status;
import org.onrecord.model.WholeFile;

/** Makes an entry for a page that no file describes, such as the one for what is not found. */
final class Unlisted {
    private Unlisted() {}

    /** Returns an entry without content for the address. */
    static Entry at(Permalink path, String title) {
        return new Page(new Header(
                "",
                EntryType.PAGE,
                "",
                title,
                path,
                Status.PUBLISHED,
                List.of(),
                Body.empty(),
                new WholeFile(path.path())));
    }
}
