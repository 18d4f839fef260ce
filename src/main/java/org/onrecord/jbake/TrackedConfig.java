package org.onrecord.jbake;

import freemarker.template.SimpleHash;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx2;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What templates of a plain site call {@code config}; whoever asks it for the machine is told on.
 *
 * @param settings all of them
 * @param machine the names of those that no file of the project sets
 * @param recorder of the page
 */
record TrackedConfig(SimpleHash settings, Set<String> machine, InputRecorder recorder) implements TemplateHashModelEx2 {
    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        if (machine.contains(key)) {
            recorder.unsound();
        }
        return settings.get(key);
    }

    @Override
    public boolean isEmpty() {
        return settings.isEmpty();
    }

    @Override
    public int size() {
        recorder.unsound();
        return settings.size();
    }

    @Override
    public TemplateCollectionModel keys() {
        recorder.unsound();
        return settings.keys();
    }

    @Override
    public TemplateCollectionModel values() {
        recorder.unsound();
        return settings.values();
    }

    @Override
    public KeyValuePairIterator keyValuePairIterator() {
        recorder.unsound();
        return settings.keyValuePairIterator();
    }
}
