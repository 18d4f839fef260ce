package org.onrecord.jbake;

import freemarker.ext.beans.BeansWrapper;
import freemarker.ext.beans.BeansWrapperBuilder;
import freemarker.template.Configuration;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleCollection;
import freemarker.template.SimpleDate;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateDateModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The variables that JBake gives to every template, each made once, at the first template that asks. */
final class PlainVariables {
    /** Makes a variable. */
    @FunctionalInterface
    private interface Maker {
        TemplateModel make() throws TemplateModelException;
    }

    private static final BeansWrapper BEANS =
            new BeansWrapperBuilder(Configuration.DEFAULT_INCOMPATIBLE_IMPROVEMENTS).build();

    private final PlainStore store;
    private final SettingValues settings;
    private final ObjectWrapper wrapper;
    private final PlainModels documents;
    private final Map<String, Maker> makers = new HashMap<>();
    private final Map<String, TemplateModel> made = new ConcurrentHashMap<>();

    PlainVariables(PlainLists lists, SettingValues settings, PlainModels documents) {
        this.store = lists.store();
        this.settings = settings;
        this.wrapper = documents.wrapper();
        this.documents = documents;
        makers.put("alltags", () -> new SimpleCollection(store.getAllTags(), wrapper));
        makers.put("tags", this::tags);
        makers.put("published_date", () -> new SimpleDate(lists.newest(), TemplateDateModel.UNKNOWN));
        for (String name : lists.names()) {
            makers.put(name, () -> documents.list(lists.of(name)));
        }
    }

    /** Returns a variable for the run that a recorder watches, or nothing where JBake has none of that name for every template. */
    Optional<TemplateModel> get(String name, InputRecorder recorder) throws TemplateModelException {
        if (name.equals("db") || name.equals("data")) {
            Object bean = name.equals("db") ? store : new PlainData(store);
            return Optional.of(new TrackedBean(name, bean, BEANS, recorder));
        }
        Optional<TemplateModel> found = get(name);
        if (found.isPresent()) {
            recorder.variable(name);
        }
        return found;
    }

    private Optional<TemplateModel> get(String name) throws TemplateModelException {
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

    private TemplateModel tags() throws TemplateModelException {
        List<TemplateModel> tags = new ArrayList<>();
        for (String name : store.getAllTags()) {
            Map<String, Object> tag = new HashMap<>();
            tag.put("name", name);
            tag.put("uri", settings.text("tag.path") + "/" + name + settings.text("output.extension"));
            tag.put("tagged_posts", documents.list(store.getPublishedPostsByTag(name)));
            tag.put("tagged_documents", documents.list(store.getPublishedDocumentsByTag(name)));
            tags.add(documents.hash(tag));
        }
        // JBake puts each before the last.
        Collections.reverse(tags);
        return new SimpleSequence((Collection<?>) tags, wrapper);
    }
}
