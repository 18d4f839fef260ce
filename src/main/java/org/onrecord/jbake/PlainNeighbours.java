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
    private static final Pair NONE = new Pair(null, null);

    private final IdentityHashMap<DocumentModel, Pair> found = new IdentityHashMap<>();

    /** The neighbours of a document. */
    record Pair(@Nullable DocumentModel previous, @Nullable DocumentModel next) {
        /** Returns {@code previousContent} and {@code nextContent}, null where there is none. */
        Map<String, @Nullable Object> shown() {
            Map<String, @Nullable Object> both = new HashMap<>();
            both.put(ModelAttributes.NEXT_CONTENT, next == null ? null : shown(next));
            both.put(ModelAttributes.PREVIOUS_CONTENT, previous == null ? null : shown(previous));
            return both;
        }

        /** What JBake shows of a neighbour. */
        private static Map<String, @Nullable Object> shown(DocumentModel document) {
            Map<String, @Nullable Object> shown = new HashMap<>();
            for (String key : List.of(ModelAttributes.NO_EXTENSION_URI, ModelAttributes.URI, ModelAttributes.TITLE)) {
                shown.put(key, document.get(key));
            }
            return shown;
        }
    }

    PlainNeighbours(PlainStore store) {
        for (String type : store.types()) {
            List<DocumentModel> newestFirst = new ArrayList<>(store.getAllContent(type));
            @Nullable DocumentModel later = null;
            for (DocumentModel document : newestFirst) {
                found.put(document, new Pair(null, later));
                later = DocumentIndex.isPublished(document) ? document : later;
            }
            @Nullable DocumentModel earlier = null;
            for (ListIterator<DocumentModel> i = newestFirst.listIterator(newestFirst.size()); i.hasPrevious(); ) {
                DocumentModel document = i.previous();
                found.put(document, new Pair(earlier, of(document).next()));
                earlier = DocumentIndex.isPublished(document) ? document : earlier;
            }
        }
    }

    /** Returns the neighbours, none for a document of no known type. */
    Pair of(DocumentModel document) {
        return found.getOrDefault(document, NONE);
    }
}
