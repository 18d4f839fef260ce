package org.onrecord.jbake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ListIterator;
import java.util.Optional;
import java.util.Set;
import org.jbake.app.ContentStore;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/** Gives each document the published ones before and after it in its type, all in one pass. */
final class Neighbours {
    private final ContentStore store;

    Neighbours(ContentStore store) {
        this.store = store;
    }

    /** Returns copies of the published documents that are not rendered yet, with {@code previousContent} and {@code nextContent}. */
    List<DocumentModel> linked() {
        Set<String> types = new LinkedHashSet<>();
        store.getUnrenderedContent().forEach(document -> types.add(document.getType()));
        List<DocumentModel> linked = new ArrayList<>();
        types.forEach(type -> linked.addAll(ofType(type)));
        return linked;
    }

    /** JBake's lists are newest first: the next document stands before, the previous one after. */
    private List<DocumentModel> ofType(String type) {
        List<DocumentModel> published = new ArrayList<>();
        store.getPublishedContent(type).forEach(document -> published.add(copy(document)));
        Optional<DocumentModel> next = Optional.empty();
        for (DocumentModel document : published) {
            document.put(ModelAttributes.NEXT_CONTENT, next.orElse(null));
            next = Optional.of(reference(document));
        }
        Optional<DocumentModel> previous = Optional.empty();
        for (ListIterator<DocumentModel> i = published.listIterator(published.size()); i.hasPrevious(); ) {
            DocumentModel document = i.previous();
            document.put(ModelAttributes.PREVIOUS_CONTENT, previous.orElse(null));
            previous = Optional.of(reference(document));
        }
        published.removeIf(DocumentModel::getRendered);
        return published;
    }

    private static DocumentModel copy(DocumentModel document) {
        DocumentModel copy = new DocumentModel();
        copy.putAll(document);
        return copy;
    }

    private static DocumentModel reference(DocumentModel document) {
        DocumentModel reference = new DocumentModel();
        reference.put(ModelAttributes.NO_EXTENSION_URI, document.get(ModelAttributes.NO_EXTENSION_URI));
        reference.setUri(document.getUri());
        reference.setTitle(document.getTitle());
        return reference;
    }
}
