package org.onrecord.jbake;

import java.util.List;
import org.jbake.model.DocumentModel;

/** What was gathered of a plain site: its documents and data files, in the order in which JBake comes upon them. */
public final class PlainContent {
    private final List<DocumentModel> documents;
    private final List<DocumentModel> data;

    PlainContent(List<DocumentModel> documents, List<DocumentModel> data) {
        this.documents = List.copyOf(documents);
        this.data = List.copyOf(data);
    }

    List<DocumentModel> documents() {
        return documents;
    }

    List<DocumentModel> data() {
        return data;
    }
}
