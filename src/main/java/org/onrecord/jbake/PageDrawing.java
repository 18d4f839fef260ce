package org.onrecord.jbake;

/** Draws the pages of a plain site, but for those that stand already as they would be drawn; safe for several threads. */
final class PageDrawing {
    private final PlainTemplates templates;
    private final KeptPages kept;
    private final Output output;
    private final TemplateFailures failures;

    PageDrawing(PlainTemplates templates, KeptPages kept, Output output, TemplateFailures failures) {
        this.templates = templates;
        this.kept = kept;
        this.output = output;
        this.failures = failures;
    }

    /** Draws a page where that is needed; what fails is told and not written. */
    void draw(PageDraft draft) {
        if (kept.stands(draft, output)) {
            return;
        }
        InputRecorder recorder = new InputRecorder();
        try {
            output.write(
                    draft.path(), templates.page(draft.template(), draft.model().of(recorder)));
            kept.drawn(draft, recorder);
        } catch (Exception e) {
            failures.add(draft.path(), e);
        }
    }
}
