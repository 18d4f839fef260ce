package org.onrecord.jbake;

import freemarker.core.Environment;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateHashModel;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** FreeMarker, telling which templates a run includes and imports. */
final class RecordingConfiguration extends Configuration {
    private static final String RECORDER = InputRecorder.class.getName();

    private final TemplateSources sources;

    RecordingConfiguration(TemplateSources sources) {
        super(Configuration.DEFAULT_INCOMPATIBLE_IMPROVEMENTS);
        this.sources = sources;
        setTemplateLoader(sources);
    }

    /** Draws a page; what it asks for is told to the recorder. */
    void process(Template template, TemplateHashModel model, Writer page, InputRecorder recorder) throws Exception {
        note(template, recorder);
        Environment run = template.createProcessingEnvironment(model, page);
        run.setCustomAttribute(RECORDER, recorder);
        run.process();
    }

    @Override
    public Template getTemplate(
            String name,
            @Nullable Locale locale,
            @Nullable Object condition,
            @Nullable String encoding,
            boolean parsed,
            boolean ignoreMissing)
            throws IOException {
        Template template = super.getTemplate(name, locale, condition, encoding, parsed, ignoreMissing);
        Environment run = Environment.getCurrentEnvironment();
        if (template != null && run != null && run.getCustomAttribute(RECORDER) instanceof InputRecorder recorder) {
            note(template, recorder);
        }
        return template;
    }

    private void note(Template template, InputRecorder recorder) {
        sources.find(template.getSourceName()).ifPresentOrElse(recorder::template, recorder::unsound);
    }
}
