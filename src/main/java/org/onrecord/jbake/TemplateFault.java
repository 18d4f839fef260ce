package org.onrecord.jbake;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What FreeMarker says of a template that failed.
 *
 * @param template its name, such as {@code claim.ftlh}; empty where it is not known
 * @param line counted from 1, 0 where it is not known
 * @param column counted from 1
 * @param message what is wrong, in one line
 * @param hint what would mend it
 */
record TemplateFault(String template, int line, int column, String message, String hint) {
    /** Returns what the failure, or what caused it, says; nothing where no template is at fault. */
    static Optional<TemplateFault> of(@Nullable Throwable failure) {
        for (Throwable e = failure; e != null; e = e.getCause()) {
            if (e instanceof ParseException parse) {
                return Optional.of(ofParse(parse));
            }
            if (e instanceof TemplateNotFoundException missing) {
                return Optional.of(new TemplateFault(
                        missing.getTemplateName(), 0, 1, "there is no such template", "add it, or mend its name"));
            }
            if (e instanceof EndlessTemplateException endless) {
                String hint = "a macro or an include in it must come to an end";
                return Optional.of(
                        new TemplateFault(endless.template(), 0, 1, "the template calls itself endlessly", hint));
            }
            if (e instanceof ForeignTemplateException foreign) {
                String hint = "write the template in FreeMarker, and name it in jbake.properties";
                return Optional.of(new TemplateFault(
                        foreign.template(), 0, 1, "only FreeMarker templates (.ftl) are drawn here", hint));
            }
            if (e instanceof TemplateException template) {
                return Optional.of(ofRun(template));
            }
        }
        return Optional.empty();
    }

    private static TemplateFault ofParse(ParseException e) {
        return new TemplateFault(
                name(e.getTemplateName()),
                Math.max(0, e.getLineNumber()),
                Math.max(1, e.getColumnNumber()),
                firstParagraph(e.getEditorMessage()),
                "mend the FreeMarker syntax here");
    }

    private static TemplateFault ofRun(TemplateException e) {
        String name = name(e.getTemplateSourceName());
        int line = e.getLineNumber() == null ? 0 : e.getLineNumber();
        int column = e.getColumnNumber() == null ? 1 : e.getColumnNumber();
        if (e instanceof InvalidReferenceException) {
            return new TemplateFault(
                    name,
                    line,
                    column,
                    "the value '" + e.getBlamedExpressionString() + "' is missing",
                    "where it may be missing, ask first: <#if x??>...</#if>; otherwise mend its name");
        }
        return new TemplateFault(
                name, line, column, firstParagraph(e.getMessageWithoutStackTop()), "mend the template here");
    }

    private static String name(@Nullable String name) {
        return name == null ? "" : name;
    }

    /** FreeMarker's messages end in tips after an empty line or a ruler. */
    private static String firstParagraph(@Nullable String message) {
        String text = message == null ? "" : message.strip();
        String first = text.split("\\R\\s*\\R|\\R-{3,}", 2)[0].replaceAll("\\s+", " ");
        return first.isBlank() ? "the template failed" : first.replaceFirst("[.:]$", "");
    }
}
