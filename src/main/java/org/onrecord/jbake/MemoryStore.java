package org.onrecord.jbake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypes;
import org.jspecify.annotations.Nullable;

/**
 * JBake's content store in memory: the database's answers, from lists.
 *
 * <p>Reading is safe for several threads once all documents are in. Lists that are handed out are shared: copy, then change.
 */
final class MemoryStore extends DatabaselessStore {
    private final List<DocumentModel> documents = new ArrayList<>();
    private volatile @Nullable DocumentIndex index;

    private DocumentIndex index() {
        DocumentIndex known = index;
        if (known == null) {
            synchronized (documents) {
                known = new DocumentIndex(documents);
                index = known;
            }
        }
        return known;
    }

    @Override
    public void addDocument(DocumentModel document) {
        synchronized (documents) {
            documents.add(document);
            index = null;
        }
    }

    @Override
    public void deleteContent(String uri) {
        synchronized (documents) {
            documents.removeIf(document -> uri.equals(document.getSourceuri()));
            index = null;
        }
    }

    @Override
    public void deleteAllByDocType(String type) {
        synchronized (documents) {
            documents.removeIf(document -> type.equals(document.getType()));
            index = null;
        }
    }

    @Override
    public void drop() {
        synchronized (documents) {
            documents.clear();
            index = null;
        }
    }

    @Override
    public long getDocumentCount(String type) {
        return index().ofType(type).size();
    }

    @Override
    public long getPublishedCount(String type) {
        return index().publishedOfType(type).size();
    }

    @Override
    public DocumentList<DocumentModel> getDocumentByUri(String uri) {
        return index().ofUri(uri);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
        return index().publishedOfTag(tag, "post");
    }

    @Override
    public DocumentList<DocumentModel> getPublishedDocumentsByTag(String tag) {
        DocumentList<DocumentModel> found = new DocumentList<>();
        for (String type : DocumentTypes.getDocumentTypes()) {
            found.addAll(index().publishedOfTag(tag, type));
        }
        return found;
    }

    @Override
    public DocumentList<DocumentModel> getPublishedContent(String type) {
        return index().publishedOfType(type);
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String type) {
        return index().ofType(type);
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String type, boolean paged) {
        return paged ? page(getAllContent(type)) : getAllContent(type);
    }

    @Override
    public DocumentList<DocumentModel> getUnrenderedContent() {
        return index().all(document -> !document.getRendered());
    }

    @Override
    public void markContentAsRendered(DocumentModel document) {
        getDocumentByUri(document.getSourceuri()).forEach(stored -> stored.setRendered(true));
    }

    @Override
    public Set<String> getTags() {
        return tags("post");
    }

    @Override
    public Set<String> getAllTags() {
        return tags(DocumentTypes.getDocumentTypes());
    }

    /** A hash set as in JBake, whose order its templates show. */
    private Set<String> tags(String... types) {
        Set<String> tags = new HashSet<>();
        for (String type : types) {
            getPublishedContent(type).forEach(document -> tags.addAll(DocumentIndex.tags(document)));
        }
        return tags;
    }
}
