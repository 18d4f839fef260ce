package org.onrecord.jbake;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.apache.commons.configuration2.SystemConfiguration;
import org.apache.commons.configuration2.convert.DefaultListDelimiterHandler;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.jbake.app.configuration.DefaultJBakeConfiguration;

/** Settings as JBake has Commons Configuration read and join them. */
final class CommonsSettings {
    private CommonsSettings() {}

    static PropertiesConfiguration parsed(String text) {
        PropertiesConfiguration settings = new PropertiesConfiguration();
        settings.setListDelimiterHandler(new DefaultListDelimiterHandler(','));
        settings.setIncludesAllowed(false);
        try {
            settings.read(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ConfigurationException e) {
            throw new IllegalArgumentException(e);
        }
        return settings;
    }

    static CompositeConfiguration joined(List<String> texts, boolean machine, Map<String, String> overrides) {
        CompositeConfiguration all = new CompositeConfiguration();
        all.setListDelimiterHandler(new DefaultListDelimiterHandler(','));
        texts.forEach(text -> all.addConfiguration(parsed(text)));
        if (machine) {
            all.addConfiguration(new SystemConfiguration());
        }
        overrides.forEach(all::setProperty);
        return all;
    }

    static DefaultJBakeConfiguration ofSite(File folder, CompositeConfiguration all) {
        return new DefaultJBakeConfiguration(folder, all);
    }
}
