package org.onrecord.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MemoryStoreTest {
    private final MemoryStore store = new MemoryStore();

    private static DocumentModel document(String uri, String status, String... tags) {
        DocumentModel document = DocumentModel.createDefaultDocumentModel();
        document.setType("post");
        document.setStatus(status);
        document.setUri(uri);
        document.setSourceUri(uri);
        document.setTags(tags);
        return document;
    }

    private void add(DocumentModel document, String date) {
        document.setDate(Date.from(Instant.parse(date + "T00:00:00Z")));
        store.addDocument(document);
    }

    @BeforeEach
    void fill() {
        add(document("old", "published", "a"), "2023-01-01");
        store.addDocument(document("undated", "published"));
        add(document("new", "published", "b", "a"), "2024-01-01");
        add(document("also-old", "published"), "2023-01-01");
        add(document("draft", "draft", "c"), "2023-06-01");
    }

    private static List<String> uris(DocumentList<DocumentModel> documents) {
        return documents.stream().map(DocumentModel::getUri).toList();
    }

    @Test
    void listsAreNewestFirstAndUndatedLast() {
        assertEquals(List.of("new", "draft", "old", "also-old", "undated"), uris(store.getAllContent("post")));
        assertEquals(List.of("new", "old", "also-old", "undated"), uris(store.getPublishedPosts()));
        assertEquals(List.of(), uris(store.getPublishedPages()));
        assertEquals(5, store.getDocumentCount("post"));
        assertEquals(4, store.getPublishedCount("post"));
    }

    @Test
    void aPageOfAListIsTakenWhereStartAndLimitAreSet() {
        store.setStart(1);
        store.setLimit(2);
        assertEquals(List.of("old", "also-old"), uris(store.getPublishedPosts(true)));
        assertEquals(4, store.getPublishedPosts(false).size());
        store.resetPagination();
        assertEquals(4, store.getPublishedPosts(true).size());
    }

    @Test
    void tagsAreThoseOfPublishedDocuments() {
        assertEquals(Set.of("a", "b"), store.getTags());
        assertEquals(Set.of("a", "b"), store.getAllTags());
        assertEquals(List.of("new", "old"), uris(store.getPublishedPostsByTag("a")));
        assertEquals(List.of("new", "old"), uris(store.getPublishedDocumentsByTag("a")));
        assertEquals(List.of(), uris(store.getPublishedPostsByTag("c")));
    }

    @Test
    void aRenderedDocumentIsNoLongerUnrendered() {
        store.markContentAsRendered(document("old", "published"));
        assertEquals(List.of("new", "draft", "also-old", "undated"), uris(store.getUnrenderedContent()));
    }

    @Test
    void aDeletedDocumentIsGone() {
        store.deleteContent("new");
        assertEquals(List.of(), uris(store.getDocumentByUri("new")));
        assertEquals(List.of("draft", "old", "also-old", "undated"), uris(store.getAllContent("post")));
        store.deleteAllByDocType("post");
        assertEquals(0, store.getDocumentCount("post"));
    }
}
