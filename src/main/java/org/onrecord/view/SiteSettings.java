package org.onrecord.view;

import java.net.URI;

/**
 * What the configuration says of the site as a whole.
 *
 * @param name of the site, empty where the briefing's title is to serve
 * @param host absolute address of the site's root without a slash at its end, empty where it is not known
 * @param language BCP 47, of our own words
 */
public record SiteSettings(String name, String host, String language) {
    public SiteSettings {
        host = host.endsWith("/") ? host.substring(0, host.length() - 1) : host;
    }

    /** Returns settings of a site whose address is not known. */
    public static SiteSettings plain() {
        return new SiteSettings("", "", "en");
    }

    /** Returns the absolute address of a path below the site's root, empty where the site's address is not known. */
    String absolute(String path) {
        return host.isEmpty() ? "" : host + "/" + ("index.html".equals(path) ? "" : path);
    }

    /** Returns the path of the site's root on its host, for pages that are served at any depth. */
    String basePath() {
        String path = host.isEmpty() ? "" : URI.create(host).getRawPath();
        return host.isEmpty() ? "" : path + "/";
    }
}
