package org.onrecord.jbake;

import java.io.StringWriter;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/** Draws a page in memory: what fails leaves no file, what succeeds is written once. */
final class PageWriter {
    private final PageTemplates templates;
    private final Output output;
    private final TemplateFailures failures;

    PageWriter(PageTemplates templates, Output output, TemplateFailures failures) {
        this.templates = templates;
        this.output = output;
        this.failures = failures;
    }

    /** Writes the page that a template makes of a model to a path from the site's root. */
    void write(String path, String template, TemplateModel model) {
        StringWriter page = new StringWriter(8192);
        model.setRenderer(templates);
        try {
            templates.renderDocument(model, template, page);
        } catch (RenderingException e) {
            failures.add(path, e);
            return;
        }
        output.write(path, page.toString());
    }
}
