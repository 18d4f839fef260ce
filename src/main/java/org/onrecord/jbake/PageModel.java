package org.onrecord.jbake;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one run of a template sees: the page's variables, otherwise those of every page, otherwise JBake's.
 *
 * @param wrapper shows ours to the template
 * @param own of the page, by name
 * @param shared by all pages, by name
 * @param theirs JBake's own model
 * @param recorder notes what is asked for
 */
record PageModel(
        ObjectWrapper wrapper,
        Map<String, Object> own,
        Map<String, Object> shared,
        TemplateHashModel theirs,
        InputRecorder recorder)
        implements TemplateHashModel {
    /** JBake's that are the page's own or the settings'. */
    private static final Set<String> KNOWN = Set.of("content", "config", "version");

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        if (own.containsKey(key)) {
            return wrapper.wrap(own.get(key));
        }
        Object common = shared.get(key);
        if (common instanceof Record entry) {
            return new TrackedRecord(key, new RecordModel(entry, wrapper), recorder);
        }
        TemplateModel found = common == null ? theirs.get(key) : wrapper.wrap(common);
        if (found != null && !KNOWN.contains(key)) {
            recorder.unsound();
        }
        return found;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
