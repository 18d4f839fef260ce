package org.onrecord.jbake;

import java.util.List;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.render.DocumentsRenderer;

/** Renders the published documents on all cores; JBake's own tool asks the store for a whole type once a document. */
final class ParallelDocuments extends DocumentsRenderer {
    private final PageRenderer pages;

    ParallelDocuments(PageRenderer pages) {
        this.pages = pages;
    }

    @Override
    public int render(Renderer renderer, ContentStore store, JBakeConfiguration settings) {
        List<DocumentModel> documents = new Neighbours(store).linked();
        documents.parallelStream().forEach(pages::render);
        documents.forEach(store::markContentAsRendered);
        return documents.size();
    }
}
