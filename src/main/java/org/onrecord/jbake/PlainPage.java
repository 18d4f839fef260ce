package org.onrecord.jbake;

import freemarker.template.SimpleHash;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one run of a template of a plain site sees.
 *
 * @param variables of every page
 * @param own of this page
 * @param config the settings
 * @param recorder notes what is asked for
 * @param tag whose page it is, if it is a tag's
 * @param posts that this page of the index shows, if it is one
 */
record PlainPage(
        PlainVariables variables,
        SimpleHash own,
        TrackedConfig config,
        InputRecorder recorder,
        @Nullable String tag,
        @Nullable TemplateModel posts)
        implements TemplateHashModel {
    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        if (key.equals("tag_posts") || key.equals("tagged_documents")) {
            return variables.tagged(tag, key.equals("tag_posts"));
        }
        if (posts != null && key.equals("published_posts")) {
            return posts;
        }
        Optional<TemplateModel> shared = variables.get(key, recorder);
        if (shared.isEmpty() && key.equals("config")) {
            return config;
        }
        return shared.isPresent() ? shared.get() : own.get(key);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
