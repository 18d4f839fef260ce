package org.onrecord.jbake;

/** Tells that a template called itself until the stack was full. */
final class EndlessTemplateException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String template;

    EndlessTemplateException(String template, StackOverflowError cause) {
        super("endless template " + template, cause);
        this.template = template;
    }

    String template() {
        return template;
    }
}
