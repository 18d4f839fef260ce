package org.onrecord.jbake;

import freemarker.ext.beans.GenericObjectModel;
import freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateDateModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Word;

/**
 * Shows our values to templates: {@code claim.title} calls the accessor, an empty {@link Optional} is missing ({@code source.url??}),
 * and a {@link Word} prints and compares as its word ({@code claim.modality == "plan"}).
 */
final class ModelWrapper extends DefaultObjectWrapper {
    ModelWrapper() {
        super(Configuration.VERSION_2_3_34);
        setDefaultZeroArgumentNonVoidMethodPolicy(
                ZeroArgumentNonVoidMethodPolicy.BOTH_METHOD_AND_PROPERTY_UNLESS_BEAN_PROPERTY_READ_METHOD);
        // JBake keeps days as java.util.Date, which does not say what it is.
        setDefaultDateType(TemplateDateModel.DATETIME);
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        if (value instanceof OptionalInt optional) {
            return wrap(optional.isPresent() ? optional.getAsInt() : null);
        }
        if (value instanceof Record entry && !(value instanceof Word)) {
            return new RecordModel(entry, this);
        }
        return value instanceof Word word ? new WordModel(word) : super.wrap(value);
    }

    private final class WordModel extends GenericObjectModel {
        private final Word word;

        WordModel(Word word) {
            super(word, ModelWrapper.this);
            this.word = word;
        }

        @Override
        public String getAsString() {
            return word.word();
        }
    }
}
