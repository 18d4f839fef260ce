package org.onrecord.jbake;

import freemarker.template.AdapterTemplateModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/**
 * A record that all pages share; each of its accessors that a template calls is told to the page's recorder.
 *
 * @param name of the variable
 * @param model of the record
 * @param recorder of the page
 */
record TrackedRecord(String name, RecordModel model, InputRecorder recorder)
        implements TemplateHashModel, AdapterTemplateModel {
    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        recorder.variable(name + " " + key);
        return model.get(key);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public Object getAdaptedObject(Class<?> hint) {
        recorder.unsound();
        return model.value();
    }
}
