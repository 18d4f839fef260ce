package org.onrecord.jbake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jbake.model.DocumentModel;

/** What was gathered of a plain site: its documents and data files, in the order in which JBake comes upon them. */
public final class PlainContent {
    private final List<DocumentModel> documents;
    private final List<DocumentModel> data;
    private final Map<String, Fingerprint> fingerprints;

    PlainContent(List<DocumentModel> documents, List<DocumentModel> data, Map<String, Fingerprint> fingerprints) {
        this.documents = List.copyOf(documents);
        this.data = List.copyOf(data);
        this.fingerprints = new HashMap<>(fingerprints);
    }

    List<DocumentModel> documents() {
        return documents;
    }

    List<DocumentModel> data() {
        return data;
    }

    /** Returns the fingerprints of documents, by their files, where one was made. */
    Map<String, Fingerprint> fingerprints() {
        return fingerprints;
    }
}
