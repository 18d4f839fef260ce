package org.onrecord.jbake;

import freemarker.template.ObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * FreeMarker as JBake sets it up: the behaviour of version 2.3.0, no escaping by itself, the machine's locale and time zone.
 *
 * <p>It differs in two things that show on no page that succeeds: a failing template fails instead of printing its failure into the
 * page, and a template is read once.
 */
final class PlainTemplates {
    private static final String OURS = ".ftl";
    private static final int EXTENSION = 4;

    private final TemplateSources sources;
    private final RecordingConfiguration configuration;
    private final Charset encoding;
    private final Map<String, Template> known = new ConcurrentHashMap<>();

    PlainTemplates(Path folder, SettingValues settings) {
        this.encoding = Charset.forName(settings.text("render.encoding"));
        this.sources = new TemplateSources(folder);
        this.configuration = new RecordingConfiguration(sources);
        configuration.setDefaultEncoding(settings.text("render.encoding"));
        configuration.setOutputEncoding(settings.text("freemarker.outputencoding"));
        String zone = settings.find("freemarker.timezone").orElse("");
        if (!zone.isEmpty()) {
            configuration.setTimeZone(TimeZone.getTimeZone(zone));
            configuration.setSQLDateAndTimeTimeZone(TimeZone.getTimeZone(zone));
        }
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        // What a template tries and recovers from is its own affair.
        configuration.setAttemptExceptionReporter((failure, run) -> {});
        configuration.setWrapUncheckedExceptions(true);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    }

    TemplateSources sources() {
        return sources;
    }

    /** Reads every template of a folder before it is asked for; one that cannot be read is told when it is. */
    static PlainTemplates withAll(Path folder, SettingValues settings) {
        PlainTemplates templates = new PlainTemplates(folder, settings);
        @Nullable String[] files = folder.toFile().list((in, name) -> name.endsWith(OURS));
        for (String file : files == null ? new String[0] : files) {
            try {
                templates.template(file);
            } catch (IOException | ForeignTemplateException e) {
                templates.known.remove(file);
            }
        }
        return templates;
    }

    ObjectWrapper wrapper() {
        return configuration.getObjectWrapper();
    }

    /** Returns the page that a template makes of a model; what it asks for is told to the recorder. */
    byte[] page(String name, PlainPage model) throws Exception {
        PageBuffer page = new PageBuffer();
        try {
            configuration.process(template(name), model, page, model.recorder());
        } catch (StackOverflowError e) {
            throw new EndlessTemplateException(name, e);
        }
        return page.bytes(encoding);
    }

    private Template template(String name) throws IOException, ForeignTemplateException {
        @Nullable Template template = known.get(name);
        if (template == null) {
            template = configuration.getTemplate(existing(name));
            known.put(name, template);
        }
        return template;
    }

    /** Where a file is not there, JBake takes one of the same name and another kind. */
    private String existing(String name) throws ForeignTemplateException {
        if (name.endsWith(OURS) || sources.find(name).isPresent()) {
            return checked(name);
        }
        String other = name.substring(0, Math.max(0, name.length() - EXTENSION)) + OURS;
        return checked(sources.find(other).isPresent() ? other : name);
    }

    private static String checked(String name) throws ForeignTemplateException {
        if (!name.endsWith(OURS)) {
            throw new ForeignTemplateException(name);
        }
        return name;
    }
}
