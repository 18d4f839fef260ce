package org.onrecord.jbake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.apache.commons.configuration2.convert.DefaultListDelimiterHandler;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.jbake.app.configuration.ConfigUtil;

/** How files of settings are read: as JBake has Commons Configuration read them, and by it where a line is not plain. */
final class SettingsFormat {
    private SettingsFormat() {}

    /**
     * Returns the settings in their order, each a word or a list of words.
     *
     * @throws ConfigurationException or one of its unchecked kin, where the text cannot be read
     */
    static Map<String, Object> read(String text) throws ConfigurationException {
        Optional<Map<String, Object>> plain = SettingLines.read(text);
        return plain.isPresent() ? plain.get() : parsed(text);
    }

    /** Returns what Commons Configuration reads. */
    static Map<String, Object> parsed(String text) throws ConfigurationException {
        PropertiesConfiguration parsed = new PropertiesConfiguration();
        parsed.setListDelimiterHandler(lists());
        parsed.setIncludesAllowed(false);
        try {
            parsed.read(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read settings", e);
        }
        Map<String, Object> settings = new LinkedHashMap<>();
        parsed.getKeys().forEachRemaining(key -> settings.put(key, parsed.getProperty(key)));
        return settings;
    }

    /** Returns the words of a list. */
    static Collection<String> parts(String value) {
        return value.indexOf(ConfigUtil.LIST_DELIMITER) < 0 && value.indexOf('\\') < 0
                ? List.of(value.trim())
                : lists().split(value, true);
    }

    /** Returns how JBake parts lists. */
    static DefaultListDelimiterHandler lists() {
        return new DefaultListDelimiterHandler(ConfigUtil.LIST_DELIMITER);
    }
}
