package org.onrecord.jbake;

import freemarker.template.SimpleHash;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.File;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a plain site as its templates see them; safe for several threads.
 *
 * <p>JBake shows its folders as files, whose class FreeMarker looks through at first sight: a dozen milliseconds, spent where a
 * template asks for one.
 */
final class ShownSettings {
    private static final String PAGINATE = "index.paginate";

    private final Map<String, Object> all;
    private final PlainModels models;
    private final SimpleHash words;
    private final Set<String> machine = new HashSet<>();
    private volatile @Nullable SimpleHash whole;

    ShownSettings(SettingValues settings, PlainModels models) throws TemplateModelException {
        this.all = all(settings);
        this.models = models;
        Map<String, Object> written = new HashMap<>(all);
        written.values().removeIf(File.class::isInstance);
        this.words = models.hash(written);
        for (String key : settings.keys()) {
            String name = key.replace('.', '_');
            if (all.get(name) instanceof File || BakeIdentity.isMachines(key, settings)) {
                machine.add(name);
            }
        }
    }

    /** Returns all settings, in JBake's order. */
    static Map<String, Object> all(SettingValues settings) {
        Map<String, Object> shown = new HashMap<>();
        for (String key : settings.keys()) {
            // JBake shows this one as what it reads as, all others as they are written.
            Object value = key.equals(PAGINATE) ? (Object) settings.flag(key) : settings.value(key);
            if (value != null) {
                shown.put(key.replace('.', '_'), value);
            }
        }
        return shown;
    }

    /** Returns whether a setting is one that no file of the project sets. */
    boolean isMachines(String name) {
        return machine.contains(name);
    }

    /** Returns a setting, or null. */
    @Nullable
    TemplateModel get(String name) throws TemplateModelException {
        return all.get(name) instanceof File ? whole().get(name) : words.get(name);
    }

    /** Returns all settings, in JBake's order. */
    SimpleHash whole() throws TemplateModelException {
        SimpleHash made = whole;
        if (made == null) {
            made = models.hash(all);
            whole = made;
        }
        return made;
    }
}
