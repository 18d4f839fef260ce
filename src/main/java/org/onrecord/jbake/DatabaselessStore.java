package org.onrecord.jbake;

import java.io.File;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;

/**
 * A content store that neither has nor needs JBake's database, whose classes are not there.
 *
 * <p>Nothing may call a method of {@link ContentStore} that is not overridden here or below, start and limit apart.
 */
abstract class DatabaselessStore extends ContentStore {
    DatabaselessStore() {
        super("memory", "onrecord");
    }

    @Override
    public void startup() {
        // There is nothing to start.
    }

    @Override
    public void updateAndClearCacheIfNeeded(boolean needed, File templates) {
        // A new store is empty.
    }

    @Override
    public boolean isActive() {
        return true;
    }

    @Override
    public void close() {
        // There is nothing to close.
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts() {
        return getPublishedContent("post");
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts(boolean paged) {
        return paged ? page(getPublishedPosts()) : getPublishedPosts();
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPages() {
        return getPublishedContent("page");
    }

    @Override
    public DocumentList<DocumentModel> getDocumentStatus(String uri) {
        return getDocumentByUri(uri);
    }

    /** Returns the part of a list that start and limit ask for, all of it where they do not. */
    protected DocumentList<DocumentModel> page(DocumentList<DocumentModel> whole) {
        if (getStart() < 0 || getLimit() < 0) {
            return whole;
        }
        DocumentList<DocumentModel> part = new DocumentList<>();
        whole.stream().skip(getStart()).limit(getLimit()).forEach(part::add);
        return part;
    }
}
