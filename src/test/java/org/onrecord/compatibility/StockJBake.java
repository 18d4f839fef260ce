package org.onrecord.compatibility;

import com.orientechnologies.orient.core.config.OGlobalConfiguration;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jbake.app.Oven;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationFactory;

/** JBake 2.7 as it comes, its database included. */
final class StockJBake {
    /** Held on to: loggers that nobody holds forget their level. */
    private static final List<Logger> LOUD =
            List.of(Logger.getLogger("com.orientechnologies"), Logger.getLogger("freemarker"));

    private StockJBake() {}

    /**
     * Bakes a site; returns what JBake says went wrong.
     *
     * @param processors that the database believes to have, which decides on the order of equal dates
     */
    static List<String> bake(Path site, Path destination, int processors) {
        LOUD.forEach(logger -> logger.setLevel(Level.OFF));
        OGlobalConfiguration.CLASS_MINIMUM_CLUSTERS.setValue(processors);
        DefaultJBakeConfiguration settings = new JBakeConfigurationFactory()
                .createDefaultJbakeConfiguration(site.toFile(), destination.toFile(), true);
        Oven oven = new Oven(settings);
        oven.bake();
        return oven.getErrors().stream().map(Throwable::getMessage).toList();
    }
}
