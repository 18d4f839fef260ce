package org.onrecord.jbake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/** The answers to JBake's questions, prepared: newest first, undated last, equals in the order they came. */
final class DocumentIndex {
    private static final Comparator<DocumentModel> NEWEST_FIRST = (a, b) -> time(b).compareTo(time(a));

    private final DocumentList<DocumentModel> all = new DocumentList<>();
    private final Map<String, DocumentList<DocumentModel>> byType = new HashMap<>();
    private final Map<String, DocumentList<DocumentModel>> publishedByType = new HashMap<>();
    private final Map<String, DocumentList<DocumentModel>> byUri = new HashMap<>();
    private final Map<String, DocumentList<DocumentModel>> publishedByTag = new HashMap<>();

    DocumentIndex(List<DocumentModel> documents) {
        List<DocumentModel> sorted = new ArrayList<>(documents);
        sorted.sort(NEWEST_FIRST);
        sorted.forEach(this::add);
    }

    private void add(DocumentModel document) {
        all.add(document);
        put(byType, document.getType(), document);
        put(byUri, Objects.toString(document.get(ModelAttributes.SOURCE_URI)), document);
        if (isPublished(document)) {
            put(publishedByType, document.getType(), document);
            tags(document).stream().distinct().forEach(tag -> put(publishedByTag, tag, document));
        }
    }

    /** Returns the document's date, the earliest of all where it has none. */
    static Instant time(DocumentModel document) {
        return document.get(ModelAttributes.DATE) instanceof Date date ? date.toInstant() : Instant.MIN;
    }

    /** Returns the tags; JBake's own accessor asks for a class of the database where there are none. */
    static List<String> tags(DocumentModel document) {
        Object tags = document.get(ModelAttributes.TAGS);
        if (tags instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return tags instanceof String[] array ? List.of(array) : List.of();
    }

    private static void put(Map<String, DocumentList<DocumentModel>> lists, String key, DocumentModel document) {
        lists.computeIfAbsent(key, absent -> new DocumentList<>()).add(document);
    }

    static boolean isPublished(DocumentModel document) {
        return ModelAttributes.Status.PUBLISHED.equals(document.get(ModelAttributes.STATUS));
    }

    DocumentList<DocumentModel> all(Predicate<DocumentModel> which) {
        return only(all, which);
    }

    DocumentList<DocumentModel> ofType(String type) {
        return byType.getOrDefault(type, new DocumentList<>());
    }

    DocumentList<DocumentModel> publishedOfType(String type) {
        return publishedByType.getOrDefault(type, new DocumentList<>());
    }

    DocumentList<DocumentModel> ofUri(String uri) {
        return byUri.getOrDefault(uri, new DocumentList<>());
    }

    DocumentList<DocumentModel> publishedOfTag(String tag, String type) {
        return only(publishedByTag.getOrDefault(tag, new DocumentList<>()), d -> type.equals(d.getType()));
    }

    /** Returns the published documents of a tag, by their types. */
    Map<String, List<DocumentModel>> publishedOfTag(String tag) {
        Map<String, List<DocumentModel>> found = new HashMap<>();
        publishedByTag
                .getOrDefault(tag, new DocumentList<>())
                .forEach(document -> found.computeIfAbsent(document.getType(), type -> new ArrayList<>())
                        .add(document));
        return found;
    }

    private static DocumentList<DocumentModel> only(
            DocumentList<DocumentModel> documents, Predicate<DocumentModel> which) {
        DocumentList<DocumentModel> chosen = new DocumentList<>();
        documents.stream().filter(which).forEach(chosen::add);
        return chosen;
    }
}
