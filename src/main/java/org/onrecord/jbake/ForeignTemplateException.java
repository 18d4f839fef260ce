package org.onrecord.jbake;

/** Tells that a plain site names a template of a kind that is not drawn here. */
final class ForeignTemplateException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String template;

    ForeignTemplateException(String template) {
        super("foreign template " + template);
        this.template = template;
    }

    String template() {
        return template;
    }
}
