package org.onrecord.jbake;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one run of a template sees: our variables, otherwise JBake's.
 *
 * @param wrapper shows ours to the template
 * @param ours by name
 * @param theirs JBake's own model
 */
record PageModel(ObjectWrapper wrapper, Map<String, Object> ours, TemplateHashModel theirs)
        implements TemplateHashModel {
    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        Object own = ours.get(key);
        return own == null ? theirs.get(key) : wrapper.wrap(own);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
