package org.onrecord.jbake;

import java.io.Reader;
import org.apache.commons.configuration2.PropertiesConfiguration.DefaultIOFactory;
import org.apache.commons.configuration2.PropertiesConfiguration.PropertiesReader;

/** How files of settings are read: as Commons Configuration reads them, but for the tables of escapes, made only where a name has one. */
final class SettingsFormat extends DefaultIOFactory {
    @Override
    public PropertiesReader createPropertiesReader(Reader in) {
        return new NameReader(in);
    }

    private static final class NameReader extends PropertiesReader {
        NameReader(Reader in) {
            super(in);
        }

        @Override
        protected String unescapePropertyName(String name) {
            return name.indexOf('\\') < 0 ? name : super.unescapePropertyName(name);
        }
    }
}
