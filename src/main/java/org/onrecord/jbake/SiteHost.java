package org.onrecord.jbake;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Place;

/** The address at which a briefing is published. */
final class SiteHost {
    private SiteHost() {}

    /** Returns what is wrong with {@code site.host}; it may be left empty. */
    static Optional<Diagnostic> fault(SettingValues settings) {
        String host = settings.find("site.host").orElse("");
        return host.isBlank() || isAddress(host)
                ? Optional.empty()
                : Optional.of(Diagnostic.error(
                        Place.of("jbake.properties"),
                        "sound-settings",
                        "site.host is no web address: '" + host + "'",
                        "write one such as https://example.org/briefing"));
    }

    private static boolean isAddress(String host) {
        try {
            URI address = new URI(host);
            return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
