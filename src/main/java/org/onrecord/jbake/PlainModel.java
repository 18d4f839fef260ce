package org.onrecord.jbake;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jbake.model.DocumentModel;
import org.jspecify.annotations.Nullable;

/** What the pages of a plain site show, the shared and their own. */
final class PlainModel {
    /**
     * What belongs to one page.
     *
     * @param content is called so by its template
     * @param others beside it
     * @param tag whose page it is, if it is a tag's
     * @param posts that this page of the index shows, if it is one
     */
    record Own(
            Map<String, ? extends @Nullable Object> content,
            Map<String, ? extends @Nullable Object> others,
            Optional<String> tag,
            Optional<Collection<DocumentModel>> posts) {
        static Own of(Map<String, ? extends @Nullable Object> content, Map<String, ? extends @Nullable Object> others) {
            return new Own(content, others, Optional.empty(), Optional.empty());
        }
    }

    private final String version;
    private final PlainModels models;
    private final OwnFingerprints known;
    private final PlainVariables variables;
    private final VariableFingerprints fingerprints;
    private final PlainStore store;
    private final ShownSettings config;

    PlainModel(
            SettingValues settings, PlainStore store, PlainContent content, PlainModels models, OwnFingerprints known)
            throws TemplateModelException {
        PlainLists lists = new PlainLists(store, settings);
        this.version = settings.text("version");
        this.store = store;
        this.models = models;
        this.known = known;
        this.variables = new PlainVariables(lists, settings, models);
        this.fingerprints = new VariableFingerprints(lists, content);
        this.config = new ShownSettings(settings, models);
    }

    VariableFingerprints fingerprints() {
        return fingerprints;
    }

    PlainPage page(Own own, InputRecorder recorder) throws TemplateModelException {
        Map<String, @Nullable Object> model = new HashMap<>(own.others());
        model.put("content", models.hash(own.content()));
        model.put("version", version);
        TemplateModel posts = own.posts().isPresent() ? models.list(own.posts().get()) : null;
        TrackedConfig tracked = new TrackedConfig(config, recorder);
        return new PlainPage(
                variables, models.hash(model), tracked, recorder, own.tag().orElse(null), posts);
    }

    /** Returns what stands for everything that is a page's own and of no document. */
    Fingerprint fingerprint(Own own) {
        FingerprintBuilder all = new FingerprintBuilder().value(own.content()).value(own.others());
        own.tag()
                .ifPresent(tag -> all.add(tag)
                        .add(fingerprints.list(store.getPublishedPostsByTag(tag)))
                        .add(fingerprints.list(store.getPublishedDocumentsByTag(tag))));
        own.posts().ifPresent(posts -> all.add("posts").add(fingerprints.list(posts)));
        return all.build();
    }

    /** Returns what stands for a document and its neighbours. */
    Fingerprint fingerprint(DocumentModel document, PlainNeighbours.Pair neighbours) {
        return known.of(
                document,
                neighbours,
                () -> new FingerprintBuilder()
                        .add(fingerprints.document(document))
                        .value(neighbours.shown())
                        .build());
    }
}
