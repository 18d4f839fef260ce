package org.onrecord.jbake;

import java.io.StringWriter;
import java.util.Map;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/** Draws a page in memory, unless it stands already as it would be drawn: what fails leaves no file, what succeeds is written once. */
final class PageWriter {
    private final PageTemplates templates;
    private final ShownPages shown;
    private final KeptPages kept;
    private final boolean lasts;
    private final Output output;
    private final TemplateFailures failures;

    /** Makes a writer; {@code lasts} says whether what pages show is to be found by another process. */
    PageWriter(
            PageTemplates templates,
            ShownPages shown,
            KeptPages kept,
            boolean lasts,
            Output output,
            TemplateFailures failures) {
        this.templates = templates;
        this.shown = shown;
        this.kept = kept;
        this.lasts = lasts;
        this.output = output;
        this.failures = failures;
    }

    /** Writes the page that a template makes of a model to a path from the site's root. */
    void write(String path, String template, TemplateModel model) {
        Map<String, Object> own = templates.own(model);
        Fingerprint fingerprint = shown.of(path, template, model, own, lasts);
        if (kept.stands(path, fingerprint, output)) {
            output.reread(path);
            return;
        }
        InputRecorder recorder = new InputRecorder();
        StringWriter page = new StringWriter(8192);
        model.setRenderer(templates);
        try {
            templates.draw(model, own, template, page, recorder);
        } catch (RenderingException e) {
            failures.add(path, e);
            return;
        }
        output.write(path, page.toString());
        kept.drawn(path, fingerprint, recorder);
    }
}
