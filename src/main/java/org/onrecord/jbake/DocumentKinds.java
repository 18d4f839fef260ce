package org.onrecord.jbake;

import java.util.Collection;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentTypes;
import org.jbake.template.ModelExtractors;

/** JBake's list of document types, which is the same for a whole JVM. */
final class DocumentKinds {
    private static boolean used;

    private DocumentKinds() {}

    /** Makes the list that of one bake; hold the oven's lock. */
    static void set(JBakeConfiguration settings, Collection<String> layouts) {
        if (used) {
            DocumentTypes.resetDocumentTypes();
            ModelExtractors.getInstance().reset();
        }
        used = true;
        settings.getDocumentTypes().forEach(DocumentKinds::add);
        layouts.forEach(DocumentKinds::add);
        add(settings.getDataFileDocType());
    }

    /** JBake's listener for this is never taken off its list. */
    private static void add(String type) {
        DocumentTypes.addDocumentType(type);
        ModelExtractors.getInstance().registerExtractorsForCustomTypes(type);
    }
}
