package org.onrecord.jbake;

import freemarker.ext.beans.BeansWrapperBuilder;
import freemarker.template.Configuration;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleCollection;
import freemarker.template.SimpleDate;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateDateModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jspecify.annotations.Nullable;

/** The variables that JBake gives to every template, each made once, at the first template that asks. */
final class PlainVariables {
    /** Makes a variable. */
    @FunctionalInterface
    private interface Maker {
        TemplateModel make() throws TemplateModelException;
    }

    private final PlainStore store;
    private final JBakeConfiguration settings;
    private final ObjectWrapper wrapper;
    private final PlainModels documents;
    private final Map<String, Maker> makers = new HashMap<>();
    private final Map<String, TemplateModel> made = new ConcurrentHashMap<>();

    PlainVariables(PlainStore store, JBakeConfiguration settings, ObjectWrapper wrapper, PlainModels documents) {
        this.store = store;
        this.settings = settings;
        this.wrapper = wrapper;
        this.documents = documents;
        own();
        Set<String> known = Set.of("pages", "posts", "indexs", "archives", "feeds", "tags");
        for (String type : store.types()) {
            // JBake leaves the second out where the first is its own.
            if (!known.contains(type + "s")) {
                makers.put(type + "s", () -> documents.list(store.getAllContent(type)));
                makers.put("published_" + type + "s", () -> documents.list(store.getPublishedContent(type)));
            }
        }
    }

    private void own() {
        for (String type : List.of("page", "post", "index", "archive", "feed")) {
            makers.put(
                    type + "s",
                    () -> documents.list(store.types().contains(type) ? store.getAllContent(type) : List.of()));
        }
        makers.put("published_posts", () -> documents.list(store.getPublishedPosts()));
        makers.put("published_pages", () -> documents.list(store.getPublishedPages()));
        makers.put("published_content", () -> documents.list(published()));
        makers.put("all_content", () -> documents.list(all()));
        makers.put("alltags", () -> new SimpleCollection(store.getAllTags(), wrapper));
        makers.put("tags", this::tags);
        makers.put("published_date", () -> new SimpleDate(newest(), TemplateDateModel.UNKNOWN));
        makers.put("db", () -> beans(store));
        makers.put("data", () -> beans(new PlainData(store)));
    }

    /** Returns the variable of a name, or nothing where JBake has none of that name for every template. */
    Optional<TemplateModel> get(String name) throws TemplateModelException {
        TemplateModel known = made.get(name);
        Maker maker = known == null ? makers.get(name) : null;
        if (maker != null) {
            known = maker.make();
            made.put(name, known);
        }
        return Optional.ofNullable(known);
    }

    /** Returns what a tag's page shows: its posts, or all its documents. */
    TemplateModel tagged(@Nullable String tag, boolean posts) throws TemplateModelException {
        if (tag == null) {
            return documents.list(List.of());
        }
        return documents.list(posts ? store.getPublishedPostsByTag(tag) : store.getPublishedDocumentsByTag(tag));
    }

    private List<DocumentModel> published() {
        List<DocumentModel> found = new ArrayList<>();
        store.types().forEach(type -> found.addAll(store.getPublishedContent(type)));
        return found;
    }

    private List<DocumentModel> all() {
        List<DocumentModel> found = new ArrayList<>();
        store.types().stream()
                .filter(type -> !type.equals(settings.getDataFileDocType()))
                .forEach(type -> found.addAll(store.getAllContent(type)));
        return found;
    }

    private TemplateModel tags() throws TemplateModelException {
        List<TemplateModel> tags = new ArrayList<>();
        for (String name : store.getAllTags()) {
            Map<String, Object> tag = new HashMap<>();
            tag.put("name", name);
            tag.put("uri", settings.getTagPathName() + "/" + name + settings.getOutputExtension());
            tag.put("tagged_posts", documents.list(store.getPublishedPostsByTag(name)));
            tag.put("tagged_documents", documents.list(store.getPublishedDocumentsByTag(name)));
            tags.add(documents.hash(tag));
        }
        // JBake puts each before the last.
        Collections.reverse(tags);
        return new SimpleSequence((Collection<?>) tags, wrapper);
    }

    /** Stands for the time of the bake, which JBake gives: the same content, the same site. */
    private Date newest() {
        return published().stream()
                .map(DocumentIndex::time)
                .max(Comparator.naturalOrder())
                .filter(time -> !time.equals(Instant.MIN))
                .map(Date::from)
                .orElse(Date.from(Instant.EPOCH));
    }

    private static TemplateModel beans(Object value) throws TemplateModelException {
        return new BeansWrapperBuilder(Configuration.DEFAULT_INCOMPATIBLE_IMPROVEMENTS)
                .build()
                .wrap(value);
    }
}
