package org.onrecord.jbake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jbake.app.configuration.JBakeConfiguration;

/** The document types of a plain site, in JBake's order, which is that of {@code published_content}. */
final class PlainTypes {
    private PlainTypes() {}

    static Set<String> of(JBakeConfiguration settings) {
        Set<String> types = new LinkedHashSet<>(List.of("page", "post", "masterindex", "archive", "feed"));
        types.addAll(settings.getDocumentTypes());
        types.add(settings.getDataFileDocType());
        return types;
    }
}
