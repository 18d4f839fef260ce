package org.onrecord.jbake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jbake.model.DocumentModel;

/** The lists of documents that JBake gives to every template, by their names. */
final class PlainLists {
    private final PlainStore store;
    private final SettingValues settings;
    private final Map<String, Supplier<List<DocumentModel>>> lists = new HashMap<>();

    PlainLists(PlainStore store, SettingValues settings) {
        this.store = store;
        this.settings = settings;
        for (String type : List.of("page", "post", "index", "archive", "feed")) {
            lists.put(type + "s", () -> store.types().contains(type) ? store.getAllContent(type) : List.of());
        }
        lists.put("published_posts", store::getPublishedPosts);
        lists.put("published_pages", store::getPublishedPages);
        lists.put("published_content", this::published);
        lists.put("all_content", this::all);
        Set<String> known = Set.of("pages", "posts", "indexs", "archives", "feeds", "tags");
        for (String type : store.types()) {
            // JBake leaves the second out where the first is its own.
            if (!known.contains(type + "s")) {
                lists.put(type + "s", () -> store.getAllContent(type));
                lists.put("published_" + type + "s", () -> store.getPublishedContent(type));
            }
        }
    }

    PlainStore store() {
        return store;
    }

    Set<String> names() {
        return lists.keySet();
    }

    boolean has(String name) {
        return lists.containsKey(name);
    }

    /** Returns a list that there is. */
    List<DocumentModel> of(String name) {
        Supplier<List<DocumentModel>> list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("no list of documents: " + name);
        }
        return list.get();
    }

    private List<DocumentModel> published() {
        List<DocumentModel> found = new ArrayList<>();
        store.types().forEach(type -> found.addAll(store.getPublishedContent(type)));
        return found;
    }

    private List<DocumentModel> all() {
        List<DocumentModel> found = new ArrayList<>();
        store.types().stream()
                .filter(type -> !type.equals(settings.text("data.file.docType")))
                .forEach(type -> found.addAll(store.getAllContent(type)));
        return found;
    }

    /** Returns what stands for the time of the bake, which JBake gives: the same content, the same site. */
    Date newest() {
        return published().stream()
                .map(DocumentIndex::time)
                .max(Comparator.naturalOrder())
                .filter(time -> !time.equals(Instant.MIN))
                .map(Date::from)
                .orElse(Date.from(Instant.EPOCH));
    }
}
