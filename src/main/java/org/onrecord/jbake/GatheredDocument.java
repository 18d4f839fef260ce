package org.onrecord.jbake;

import java.util.Optional;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/**
 * A document of a plain site, as it came out of its file.
 *
 * @param document with the status of today
 * @param fingerprint of what it shows, where one was made
 */
record GatheredDocument(DocumentModel document, Optional<Fingerprint> fingerprint) {
    /** Returns whether the document stays as it is while its file does; one that waits for its day does not. */
    boolean isSettled() {
        return !ModelAttributes.Status.PUBLISHED_DATE.equals(document.get(ModelAttributes.STATUS));
    }
}
