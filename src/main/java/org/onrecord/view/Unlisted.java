package org.onrecord.view;

import java.util.List;
import org.onrecord.diagnostic.Place;
import org.onrecord.model.Body;
import org.onrecord.model.Entry;
import org.onrecord.model.EntryType;
import org.onrecord.model.Header;
import org.onrecord.model.Origin;
import org.onrecord.model.Page;
import org.onrecord.model.Permalink;
import org.onrecord.model.Status;

/** Stands for a page that no file describes, such as the one for what is not found. */
record Unlisted(String file) implements Origin {

    /** Returns an entry without content for the address. */
    static Entry at(Permalink path, String title) {
        Origin nowhere = new Unlisted(path.path());
        return new Page(
                new Header("", EntryType.PAGE, "", title, path, Status.PUBLISHED, List.of(), Body.empty(), nowhere));
    }

    @Override
    public Place at(String path) {
        return Place.of(file);
    }

    @Override
    public Place key(String path) {
        return Place.of(file);
    }
}
