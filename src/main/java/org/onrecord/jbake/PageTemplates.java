package org.onrecord.jbake;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jbake.app.ContentStore;
import org.jbake.model.DocumentTypes;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.FreemarkerTemplateEngine.LazyLoadingModel;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import org.jbake.util.DataFileUtil;
import org.jspecify.annotations.Nullable;

/** Draws {@code .ftlh} templates with ours, any other kind with JBake's own engines. */
final class PageTemplates extends DelegatingTemplateEngine {
    private static final String OURS = ".ftlh";

    private final Supplier<Configuration> settings;
    private final Supplier<PageBeans> beans;
    private volatile @Nullable Map<String, Object> everywhere;

    PageTemplates(
            ContentStore store, SiteConfiguration config, Supplier<Configuration> settings, Supplier<PageBeans> beans) {
        super(store, config);
        this.settings = settings;
        this.beans = beans;
    }

    @Override
    public void renderDocument(TemplateModel model, String name, Writer out) throws RenderingException {
        draw(model, own(model), name, out, new InputRecorder());
    }

    /** Draws a page; what its template asks for is told to the recorder. */
    void draw(TemplateModel model, Map<String, Object> own, String name, Writer out, InputRecorder recorder)
            throws RenderingException {
        if (!name.endsWith(OURS)) {
            recorder.unsound();
            super.renderDocument(model, name, out);
            return;
        }
        Configuration templates = settings.get();
        model.setVersion(config.getVersion());
        model.setConfig(config.asHashMap());
        LazyLoadingModel theirs = new LazyLoadingModel(templates.getObjectWrapper(), model, db, config);
        try {
            templates
                    .getTemplate(name)
                    .process(new PageModel(templates.getObjectWrapper(), own, everywhere(), theirs, recorder), out);
        } catch (IOException | TemplateException e) {
            throw new RenderingException(e);
        } catch (StackOverflowError e) {
            throw new RenderingException(new EndlessTemplateException(name, e));
        }
    }

    /** Returns our variables of a page. */
    Map<String, Object> own(TemplateModel model) {
        Object uri = model.getContent().get("uri");
        return beans.get().of(uri instanceof String address ? address : "");
    }

    /** Returns what stands for an accessor of a record that all pages share, such as {@code site name}. */
    Fingerprint fingerprint(String variable) {
        String[] words = variable.split(" ", 2);
        FingerprintBuilder all = new FingerprintBuilder();
        return everywhere().get(words[0]) instanceof Record entry
                ? all.value(RecordModel.answer(entry, words[1])).build()
                : all.add("none").build();
    }

    /** Made at the first page, when all documents are in the store. */
    private Map<String, Object> everywhere() {
        Map<String, Object> known = everywhere;
        if (known == null) {
            Map<String, Object> made = new HashMap<>();
            // JBake's own wrapping of these two reads classes of its database, which is not there.
            made.put("db", db);
            made.put("data", new DataFileUtil(db, config.getDataFileDocType()));
            newest().ifPresent(date -> made.put("published_date", date));
            made.putAll(beans.get().shared());
            known = Map.copyOf(made);
            everywhere = known;
        }
        return known;
    }

    /** Stands for JBake's {@code published_date}, which is the time of the bake: the same content, the same site. */
    private Optional<Date> newest() {
        return Stream.of(DocumentTypes.getDocumentTypes())
                .flatMap(type -> db.getPublishedContent(type).stream())
                .map(DocumentIndex::time)
                .max(Comparator.naturalOrder())
                .filter(time -> !time.equals(Instant.MIN))
                .map(Date::from);
    }
}
