package org.onrecord.jbake;

import java.util.List;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.render.DocumentsRenderer;

/** Renders the published documents on all cores, and the feed beside them; JBake's own tool asks the store for a whole type once a document. */
final class ParallelDocuments extends DocumentsRenderer {
    private final PageRenderer pages;
    private final Runnable feed;

    /** Makes a tool; {@code feed} is run beside the documents, since one core would draw it while the others wait. */
    ParallelDocuments(PageRenderer pages, Runnable feed) {
        this.pages = pages;
        this.feed = feed;
    }

    @Override
    public int render(Renderer renderer, ContentStore store, JBakeConfiguration settings) {
        List<DocumentModel> documents = new Neighbours(store).linked();
        Ahead<Boolean> beside = Ahead.of(() -> {
            feed.run();
            return true;
        });
        try {
            documents.parallelStream().forEach(pages::render);
        } finally {
            beside.settle();
        }
        beside.get();
        documents.forEach(store::markContentAsRendered);
        return documents.size();
    }
}
