package org.onrecord.jbake;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.util.Locale;
import java.util.TimeZone;

/** FreeMarker as our templates meet it: escaping by itself, failing loudly, the same on every machine. */
final class TemplateSettings {
    private TemplateSettings() {}

    static Configuration of(Templates templates) {
        Configuration settings = new Configuration(Configuration.VERSION_2_3_34);
        settings.setTemplateLoader(templates);
        settings.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        settings.setLocalizedLookup(false);
        settings.setObjectWrapper(new ModelWrapper());
        settings.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        settings.setLogTemplateExceptions(false);
        settings.setWrapUncheckedExceptions(true);
        settings.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        settings.setAPIBuiltinEnabled(false);
        settings.setDefaultEncoding("UTF-8");
        settings.setOutputEncoding("UTF-8");
        settings.setURLEscapingCharset("UTF-8");
        unlocalise(settings);
        return settings;
    }

    /** Returns the settings with every template parsed; one that cannot be is left to its use, where it is reported. */
    static Configuration withAll(Templates templates) {
        Configuration settings = of(templates);
        for (String name : templates.files()) {
            try {
                settings.getTemplate(name);
            } catch (IOException unreadable) {
                // FreeMarker meets the same fault again where the template is used, and there it is reported.
            }
        }
        return settings;
    }

    private static void unlocalise(Configuration settings) {
        settings.setLocale(Locale.ENGLISH);
        settings.setTimeZone(TimeZone.getTimeZone("UTC"));
        settings.setSQLDateAndTimeTimeZone(TimeZone.getTimeZone("UTC"));
        settings.setNumberFormat("computer");
        settings.setBooleanFormat("c");
        settings.setDateTimeFormat("iso u");
    }
}
