package org.onrecord.jbake;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jbake.model.DocumentModel;

/**
 * Fingerprints of the variables that all pages of a plain site share, each made once, when first asked for.
 *
 * <p>A name is that of a variable, or of {@code db} or {@code data} with what was asked of it: {@code db getPublishedContent post}.
 */
final class VariableFingerprints {
    private final PlainLists lists;
    private final PlainStore store;
    private final PlainContent content;
    private final Map<String, Fingerprint> known = new ConcurrentHashMap<>();
    private final Map<String, Fingerprint> documents;

    VariableFingerprints(PlainLists lists, PlainContent content) {
        this.lists = lists;
        this.store = lists.store();
        this.content = content;
        this.documents = content.fingerprints();
    }

    Fingerprint of(String name) {
        Fingerprint found = known.get(name);
        if (found == null) {
            found = made(name);
            known.put(name, found);
        }
        return found;
    }

    private Fingerprint made(String name) {
        if (lists.has(name)) {
            return list(lists.of(name));
        }
        String[] words = name.split(" ", 3);
        String argument = words.length == 3 ? words[2] : "";
        return switch (words[0]) {
            case "published_date" ->
                new FingerprintBuilder().value(lists.newest()).build();
            case "alltags" -> names(store.getAllTags());
            case "tags" -> tags();
            case "data" -> list(store.getDocumentByUri(argument));
            case "db" -> words.length == 1 ? everything() : answer(words[1], argument);
            default -> throw new IllegalArgumentException("no variable of all pages: '" + name + "'");
        };
    }

    private Fingerprint answer(String question, String argument) {
        return switch (question) {
            case "getPublishedPosts" -> list(store.getPublishedPosts());
            case "getPublishedPages" -> list(store.getPublishedPages());
            case "getPublishedContent" -> list(store.getPublishedContent(argument));
            case "getAllContent" -> list(store.getAllContent(argument));
            case "getDocumentByUri", "getDocumentStatus" -> list(store.getDocumentByUri(argument));
            case "getPublishedPostsByTag" -> list(store.getPublishedPostsByTag(argument));
            case "getPublishedDocumentsByTag" -> list(store.getPublishedDocumentsByTag(argument));
            case "getTags" -> names(store.getTags());
            case "getAllTags" -> names(store.getAllTags());
            default -> of("db");
        };
    }

    /** Returns the fingerprint of a list of documents. */
    Fingerprint list(Collection<DocumentModel> found) {
        FingerprintBuilder all = new FingerprintBuilder();
        found.forEach(document -> all.add(document(document)));
        return all.build();
    }

    Fingerprint document(DocumentModel document) {
        Fingerprint found = documents.get(document.getFile());
        return found == null ? new FingerprintBuilder().value(document).build() : found;
    }

    private static Fingerprint names(Collection<String> names) {
        FingerprintBuilder all = new FingerprintBuilder();
        names.forEach(all::add);
        return all.build();
    }

    private Fingerprint tags() {
        FingerprintBuilder all = new FingerprintBuilder();
        for (String name : store.getAllTags()) {
            all.add(name)
                    .add(list(store.getPublishedPostsByTag(name)))
                    .add(list(store.getPublishedDocumentsByTag(name)));
        }
        return all.build();
    }

    private Fingerprint everything() {
        return new FingerprintBuilder()
                .add(list(content.documents()))
                .add(list(content.data()))
                .build();
    }
}
