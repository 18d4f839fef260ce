package org.onrecord.jbake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jbake.model.DocumentModel;

/** What templates of a plain site call {@code data}: its data files by name. */
public final class PlainData {
    private final PlainStore store;

    PlainData(PlainStore store) {
        this.store = store;
    }

    /** Returns the values of a data file, none where there is no such file. */
    public Map<String, Object> get(String name) {
        List<DocumentModel> found = store.getDocumentByUri(name);
        return found.size() == 1 ? found.get(0) : new HashMap<>();
    }
}
