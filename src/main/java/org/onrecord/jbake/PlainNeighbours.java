package org.onrecord.jbake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jspecify.annotations.Nullable;

/** Finds the published documents before and after each in its type, drafts included, all in one pass. */
final class PlainNeighbours {
    private final IdentityHashMap<DocumentModel, Map<String, @Nullable Object>> found = new IdentityHashMap<>();

    PlainNeighbours(PlainStore store) {
        for (String type : store.types()) {
            List<DocumentModel> newestFirst = new ArrayList<>(store.getAllContent(type));
            @Nullable DocumentModel later = null;
            for (DocumentModel document : newestFirst) {
                put(document, ModelAttributes.NEXT_CONTENT, later);
                later = DocumentIndex.isPublished(document) ? document : later;
            }
            @Nullable DocumentModel earlier = null;
            for (ListIterator<DocumentModel> i = newestFirst.listIterator(newestFirst.size()); i.hasPrevious(); ) {
                DocumentModel document = i.previous();
                put(document, ModelAttributes.PREVIOUS_CONTENT, earlier);
                earlier = DocumentIndex.isPublished(document) ? document : earlier;
            }
        }
    }

    private void put(DocumentModel document, String key, @Nullable DocumentModel neighbour) {
        Map<String, @Nullable Object> both = found.computeIfAbsent(document, first -> new HashMap<>());
        both.put(key, neighbour == null ? null : shown(neighbour));
    }

    /** What JBake shows of a neighbour. */
    private static Map<String, @Nullable Object> shown(DocumentModel document) {
        Map<String, @Nullable Object> shown = new HashMap<>();
        for (String key : List.of(ModelAttributes.NO_EXTENSION_URI, ModelAttributes.URI, ModelAttributes.TITLE)) {
            shown.put(key, document.get(key));
        }
        return shown;
    }

    /** Returns {@code previousContent} and {@code nextContent}, null where there is none. */
    Map<String, @Nullable Object> of(DocumentModel document) {
        return found.getOrDefault(document, Map.of());
    }
}
