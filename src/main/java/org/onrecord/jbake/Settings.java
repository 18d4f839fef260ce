package org.onrecord.jbake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.apache.commons.configuration2.ex.ConfigurationRuntimeException;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.Place;

/**
 * Reads the settings of a project in JBake's order: command line, {@code custom.properties}, {@code jbake.properties}, ours, JBake's.
 *
 * <p>The files are read with the values that JBake's {@code ConfigUtil} finds in them ({@link SettingLines}), and for a briefing
 * without the Java system properties, which would carry the machine into every template.
 */
final class Settings {
    private final Diagnostics faults;

    Settings(Diagnostics faults) {
        this.faults = faults;
    }

    /**
     * Settings, with what they say of the project.
     *
     * @param kind of the project, which decides on the defaults
     * @param all settings
     */
    record Read(SiteKind kind, SettingValues all) {}

    Read read(Path folder, Map<String, String> overrides) {
        List<Map<String, Object>> layers = new ArrayList<>();
        for (String name : List.of(ConfigUtil.LEGACY_CONFIG_FILE, ConfigUtil.CONFIG_FILE)) {
            own(folder.resolve(name)).ifPresent(layers::add);
        }
        Map<String, Object> jbake = resource(DefaultJBakeConfiguration.class, "/" + ConfigUtil.DEFAULT_CONFIG_FILE);
        layers.add(jbake);
        SiteKind kind = SiteKind.of(folder, new SettingValues(layers, false, Map.of()));
        if (kind == SiteKind.BRIEFING) {
            layers.add(layers.size() - 1, resource(Settings.class, "defaults.properties"));
        }
        // A plain site's templates see the Java system properties, as in JBake; a briefing is the same on every
        // machine.
        return new Read(kind, new SettingValues(layers, kind == SiteKind.PLAIN, words(overrides)));
    }

    /** JBake's configuration parts what it is told twice. */
    static Map<String, Object> words(Map<String, String> overrides) {
        Map<String, Object> words = new LinkedHashMap<>();
        for (Map.Entry<String, String> override : overrides.entrySet()) {
            for (String part : SettingsFormat.parts(override.getValue())) {
                for (String word : SettingsFormat.parts(part)) {
                    SettingLines.add(words, override.getKey(), word);
                }
            }
        }
        return words;
    }

    private Optional<Map<String, Object>> own(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        String name = file.getFileName().toString();
        Utf8Text text = Utf8Text.read(file);
        text.diagnostic(name).ifPresent(faults::add);
        try {
            return Optional.of(SettingsFormat.read(text.text()));
        } catch (ConfigurationException | ConfigurationRuntimeException e) {
            faults.add(
                    Diagnostic.error(
                            place(name, text.text()),
                            "sound-settings",
                            "the settings cannot be read: " + e.getMessage(),
                            "write lines of the form key=value; a backslash begins an escape such as \\u00e9, write it twice to mean itself"));
            return Optional.empty();
        }
    }

    /** The parser does not say where it stopped; an unsound escape is the only thing that stops it. */
    private static Place place(String file, String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            int escape = lines.get(i).indexOf("\\u");
            if (escape >= 0 && !lines.get(i).substring(escape).matches("\\\\u[0-9A-Fa-f]{4}.*")) {
                return new Place(file, i + 1, lines.get(i).codePointCount(0, escape) + 1, 2, lines.get(i));
            }
        }
        return Place.of(file);
    }

    private static Map<String, Object> resource(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + name);
            }
            return SettingsFormat.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        } catch (ConfigurationException e) {
            throw new IllegalStateException("cannot read " + name, e);
        }
    }
}
