package org.onrecord.jbake;

import freemarker.template.SimpleHash;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx2;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/**
 * What templates of a plain site call {@code config}; whoever asks it for the machine is told on.
 *
 * @param settings all of them
 * @param recorder of the page
 */
record TrackedConfig(ShownSettings settings, InputRecorder recorder) implements TemplateHashModelEx2 {
    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        if (settings.isMachines(key)) {
            recorder.unsound();
        }
        return settings.get(key);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public int size() throws TemplateModelException {
        return whole().size();
    }

    @Override
    public TemplateCollectionModel keys() throws TemplateModelException {
        return whole().keys();
    }

    @Override
    public TemplateCollectionModel values() throws TemplateModelException {
        return whole().values();
    }

    @Override
    public KeyValuePairIterator keyValuePairIterator() throws TemplateModelException {
        return whole().keyValuePairIterator();
    }

    /** Whoever asks for all asks for the machine's too. */
    private SimpleHash whole() throws TemplateModelException {
        recorder.unsound();
        return settings.whole();
    }
}
