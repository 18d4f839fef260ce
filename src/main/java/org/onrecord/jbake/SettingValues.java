package org.onrecord.jbake;

import java.io.File;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.MapConfiguration;
import org.apache.commons.configuration2.SystemConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a project, with the values that Commons Configuration gives them; safe for several threads.
 *
 * <p>Commons Configuration builds its machinery before it answers the first question, which takes 30 ms of a short bake. So it is made
 * where a value refers to another, or is none of the usual forms of what is asked for, and for JBake's own classes.
 */
final class SettingValues {
    private static final String REFERENCE = "${";

    /** What files say. */
    private final Map<String, Object> written = new LinkedHashMap<>();
    /** What was set besides, and stands in no file. */
    private final Map<String, Object> set = new LinkedHashMap<>();
    /** Whether the Java system properties count where no file says anything. */
    private final boolean machine;

    private @Nullable CompositeConfiguration composite;

    /** Joins settings, the strongest first, below what is set on the command line. */
    SettingValues(List<Map<String, Object>> layers, boolean machine, Map<String, Object> set) {
        for (Map<String, Object> layer : layers) {
            for (Map.Entry<String, Object> setting : layer.entrySet()) {
                written.putIfAbsent(setting.getKey(), setting.getValue());
            }
        }
        this.machine = machine;
        for (Map.Entry<String, Object> setting : set.entrySet()) {
            set(setting.getKey(), setting.getValue());
        }
    }

    /** Returns the same settings, to set more. */
    SettingValues copy() {
        return new SettingValues(List.of(written), machine, set);
    }

    /** Sets what wins over all files; only before the settings are handed on. */
    void set(String key, Object value) {
        composite = null;
        written.remove(key);
        set.remove(key);
        set.put(key, value);
    }

    /** Returns the keys in the order in which Commons Configuration lists them. */
    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>(written.keySet());
        if (machine) {
            keys.addAll(System.getProperties().stringPropertyNames());
            keys.removeAll(set.keySet());
        }
        keys.addAll(set.keySet());
        return keys;
    }

    /** Returns whether a setting is one that a file or the command line sets, and not the machine alone. */
    boolean isSet(String key) {
        return set.containsKey(key) || written.containsKey(key);
    }

    /** Returns a setting as it is written: a word, a list of words or a folder; null if there is none. */
    @Nullable
    Object value(String key) {
        Object value = set.containsKey(key) ? set.get(key) : written.get(key);
        return value == null && machine ? System.getProperties().get(key) : value;
    }

    /** Returns what a setting says, of a list the first. */
    Optional<String> find(String key) {
        Object value = value(key);
        return value == null || isPlain(value)
                ? Optional.ofNullable((String) value)
                : Optional.ofNullable(composite().getString(key));
    }

    /** Returns what a setting says that JBake has a default for. */
    String text(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no setting '" + key + "'"));
    }

    /** Returns whether a setting says yes; one that is missing says no. */
    boolean flag(String key) {
        Object value = value(key);
        if (value == null || "false".equals(value)) {
            return false;
        }
        return "true".equals(value) || composite().getBoolean(key);
    }

    /** Returns a setting that is a number. */
    int number(String key, int missing) {
        Object value = value(key);
        if (value instanceof String text && isCount(text)) {
            return Integer.parseInt(text);
        }
        return value == null ? missing : composite().getInt(key, missing);
    }

    /** Returns whether a text is a number of few digits, written without a sign or zeros before it. */
    private static boolean isCount(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < (i == 0 ? '1' : '0') || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() < 10;
    }

    /** Returns what a list says; one that is missing or empty has no entries. */
    List<String> list(String key) {
        Object value = value(key);
        if (value == null || "".equals(value)) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        for (Object entry : value instanceof List<?> several ? several : List.of(value)) {
            // Of several empty words in a list Commons Configuration may give one.
            if (!isPlain(entry) || "".equals(entry)) {
                return composite().getList(String.class, key);
            }
            words.add((String) entry);
        }
        return words;
    }

    /** Returns one of the folders that {@link SettingFolders} sets. */
    File folder(String key) {
        return (File) Objects.requireNonNull(value(key), key);
    }

    private static boolean isPlain(Object value) {
        return value instanceof String text && !text.contains(REFERENCE);
    }

    /** Returns the same settings as JBake's classes want them; nobody may change them. */
    synchronized CompositeConfiguration composite() {
        CompositeConfiguration known = composite;
        if (known == null) {
            known = ofJbake();
            composite = known;
        }
        return known;
    }

    /** Returns the same settings as JBake's classes want them, each time anew. */
    CompositeConfiguration ofJbake() {
        CompositeConfiguration all = new CompositeConfiguration();
        all.addConfiguration(new MapConfiguration(new LinkedHashMap<>(written)));
        if (machine) {
            all.addConfiguration(new SystemConfiguration());
        }
        // Their lists are parted already.
        set.forEach((key, value) -> {
            all.clearProperty(key);
            (value instanceof List<?> several ? several : List.of(value)).forEach(entry -> all.addProperty(key, entry));
        });
        all.setListDelimiterHandler(SettingsFormat.lists());
        return all;
    }
}
