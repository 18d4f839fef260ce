package org.onrecord.jbake;

import freemarker.template.TemplateModelException;

/**
 * A page of a plain site before it is drawn.
 *
 * @param path from the site's root
 * @param template that draws it
 * @param own stands for all that is its own
 * @param model makes what its template sees
 */
record PageDraft(String path, String template, Fingerprint own, Model model) {
    /** Makes what a template sees; its requests are told to the recorder. */
    @FunctionalInterface
    interface Model {
        PlainPage of(InputRecorder recorder) throws TemplateModelException;
    }
}
