package org.onrecord.jbake;

import freemarker.log.Logger;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.SimpleDateFormat;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.json.simple.JSONValue;
import org.onrecord.content.ContentParser;
import org.onrecord.evidence.LockReading;

/** Makes ready, beside the reading of the settings, what a bake will ask for and the libraries build at first use. */
public final class Warmup {
    /** What templates do most. */
    private static final String TEMPLATE = "<#macro item t><#if t?has_content>${t?html}<#else>-</#if><#nested></#macro>"
            + "<#list words as word><@item t=word>${word?length}</@item></#list>"
            + "<#assign y = words?size + 1>${y}${day?string('yyyy')}";

    private static final Map<String, Object> MODEL =
            Map.of("words", List.of("a", "b"), "day", Date.from(Instant.EPOCH));

    private Warmup() {}

    /**
     * Begins, on threads of its own that nothing waits for.
     *
     * @param folder of the project, whose kind is guessed: a wrong guess costs a little time and nothing else
     */
    public static void begin(Path folder) {
        boolean briefing = Files.exists(folder.resolve(LockReading.FILE));
        quieten();
        start(briefing ? ContentParser::prepare : Warmup::headers);
        start(Warmup::template);
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "warmup");
        thread.setDaemon(true);
        thread.start();
    }

    /** Does what the headers of a plain site need, in the order in which a bake comes to it. */
    private static void headers() {
        new SimpleDateFormat("yyyy-MM-dd", Locale.getDefault(Locale.Category.FORMAT)).format(MODEL.get("day"));
        JSONValue.parse("{\"words\":[1]}");
    }

    private static void template() {
        try {
            Configuration configuration = new Configuration(Configuration.DEFAULT_INCOMPATIBLE_IMPROVEMENTS);
            new Template("warmup", TEMPLATE, configuration).process(MODEL, Writer.nullWriter());
        } catch (TemplateException e) {
            throw new IllegalStateException("cannot process a template of the program's own", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read a template of the program's own", e);
        }
    }

    /** FreeMarker would log by the platform's means, which take a fortieth of a short bake to begin; a template that fails is told as a diagnostic. */
    @SuppressWarnings("deprecation") // The system property that replaces it would be seen by the templates.
    private static void quieten() {
        try {
            Logger.selectLoggerLibrary(Logger.LIBRARY_NONE);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("to log nothing needs no library", e);
        }
    }
}
