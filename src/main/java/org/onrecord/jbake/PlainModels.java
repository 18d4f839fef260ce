package org.onrecord.jbake;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleHash;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jbake.model.DocumentModel;
import org.jspecify.annotations.Nullable;

/**
 * Documents as the templates of a plain site see them.
 *
 * <p>They are those of JBake's wrapper, hash maps and sequences, but wrapped through and through: what is wrapped already is
 * only read, so that one model of a document serves every page and thread.
 */
final class PlainModels {
    private final ObjectWrapper wrapper;
    private final Map<String, Wrapped> known = new ConcurrentHashMap<>();

    /** A document, and what templates see of it. */
    private record Wrapped(DocumentModel document, SimpleHash model) {
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(DocumentModel other) {
            return document == other;
        }
    }

    PlainModels(ObjectWrapper wrapper) {
        this.wrapper = wrapper;
    }

    ObjectWrapper wrapper() {
        return wrapper;
    }

    /** Forgets the document of a file. */
    void forget(Path file) {
        known.remove(file.toString());
    }

    /** Returns a list of documents. */
    SimpleSequence list(Collection<DocumentModel> documents) throws TemplateModelException {
        List<TemplateModel> models = new ArrayList<>(documents.size());
        for (DocumentModel document : documents) {
            models.add(document(document));
        }
        return new SimpleSequence((Collection<?>) models, wrapper);
    }

    private SimpleHash document(DocumentModel document) throws TemplateModelException {
        Wrapped wrapped = known.get(document.getFile());
        if (wrapped == null || !wrapped.isOf(document)) {
            wrapped = new Wrapped(document, hash(document));
            known.put(document.getFile(), wrapped);
        }
        return wrapped.model();
    }

    /** Returns a map with everything in it wrapped. */
    SimpleHash hash(Map<?, ?> map) throws TemplateModelException {
        Map<String, @Nullable TemplateModel> fields = new HashMap<>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            fields.put((String) entry.getKey(), wrapped(entry.getValue()));
        }
        return new SimpleHash(fields, wrapper);
    }

    private @Nullable TemplateModel wrapped(@Nullable Object value) throws TemplateModelException {
        if (value instanceof TemplateModel || value == null) {
            return (TemplateModel) value;
        }
        if (value instanceof Map<?, ?> map) {
            return hash(map);
        }
        if (value instanceof Collection<?> || value instanceof Object[]) {
            List<@Nullable TemplateModel> items = new ArrayList<>();
            for (Object item : value instanceof Object[] array ? Arrays.asList(array) : (Collection<?>) value) {
                items.add(wrapped(item));
            }
            return new SimpleSequence((Collection<?>) items, wrapper);
        }
        return wrapper.wrap(value);
    }
}
