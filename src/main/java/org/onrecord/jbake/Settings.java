package org.onrecord.jbake;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.Configuration;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.apache.commons.configuration2.SystemConfiguration;
import org.apache.commons.configuration2.convert.DefaultListDelimiterHandler;
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
 * <p>The files are parsed as JBake's {@code ConfigUtil} parses them, without its builders (a third of the time), and for a briefing
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
     * @param all settings, the strongest first
     */
    record Read(SiteKind kind, CompositeConfiguration all) {}

    Read read(Path folder, Map<String, String> overrides) {
        List<Configuration> own = new ArrayList<>();
        for (String name : List.of(ConfigUtil.LEGACY_CONFIG_FILE, ConfigUtil.CONFIG_FILE)) {
            own(folder.resolve(name)).ifPresent(own::add);
        }
        Configuration jbake = resource(DefaultJBakeConfiguration.class, "/" + ConfigUtil.DEFAULT_CONFIG_FILE);
        SiteKind kind = SiteKind.of(folder, composed(own, List.of(jbake)));
        // A plain site's templates see the Java system properties, as in JBake; a briefing is the same on every
        // machine.
        CompositeConfiguration all = kind == SiteKind.PLAIN
                ? composed(own, List.of(jbake, new SystemConfiguration()))
                : composed(own, List.of(resource(Settings.class, "defaults.properties"), jbake));
        overrides.forEach(all::setProperty);
        return new Read(kind, all);
    }

    private static CompositeConfiguration composed(List<Configuration> own, List<Configuration> defaults) {
        CompositeConfiguration all = new CompositeConfiguration();
        all.setListDelimiterHandler(lists());
        own.forEach(all::addConfiguration);
        defaults.forEach(all::addConfiguration);
        return all;
    }

    private Optional<PropertiesConfiguration> own(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        String name = file.getFileName().toString();
        Utf8Text text = Utf8Text.read(file);
        text.diagnostic(name).ifPresent(faults::add);
        try {
            return Optional.of(parse(new StringReader(text.text())));
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

    private static PropertiesConfiguration resource(Class<?> beside, String name) {
        URL url = beside.getResource(name);
        if (url == null) {
            throw new IllegalStateException("the program lacks " + name);
        }
        try (Reader in = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
            return parse(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + url, e);
        } catch (ConfigurationException e) {
            throw new IllegalStateException("cannot read " + url, e);
        }
    }

    private static PropertiesConfiguration parse(Reader in) throws ConfigurationException {
        PropertiesConfiguration settings = new PropertiesConfiguration();
        settings.setListDelimiterHandler(lists());
        settings.setIncludesAllowed(false);
        settings.setIOFactory(new SettingsFormat());
        try {
            settings.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read settings", e);
        }
        return settings;
    }

    private static DefaultListDelimiterHandler lists() {
        return new DefaultListDelimiterHandler(ConfigUtil.LIST_DELIMITER);
    }
}
