package org.onrecord.jbake;

import java.io.File;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jspecify.annotations.Nullable;

/** JBake's configuration, without the machine in it, and with a template for every layout. */
final class SiteConfiguration extends DefaultJBakeConfiguration {
    private volatile @Nullable Map<String, Object> shown;

    SiteConfiguration(File folder, CompositeConfiguration settings) {
        super(folder, settings);
        if (!getTemplateFolder().isDirectory()) {
            // JBake refuses to start without a template folder; ours may all come with the program.
            setTemplateFolder(folder);
        }
    }

    /** Returns the template file that the settings name, {@code <type>.ftlh} where they name none. */
    @Override
    public String getTemplateByDocType(String type) {
        return getCompositeConfiguration().getString("template." + type + ".file", type + ".ftlh");
    }

    /** Returns what templates see as {@code config}: no folder of this machine, made once instead of for every page. */
    @Override
    public Map<String, Object> asHashMap() {
        Map<String, Object> known = shown;
        if (known == null) {
            known = new TreeMap<>(super.asHashMap());
            known.values().removeIf(File.class::isInstance);
            shown = known;
        }
        return known;
    }
}
