package org.onrecord.jbake;

import java.util.List;
import org.jbake.app.ContentStore;
import org.jbake.app.Crawler;
import org.jbake.app.configuration.JBakeConfiguration;
import org.onrecord.content.ContentFile;

/** Puts files that have been read already into the store. */
final class SiteCrawler extends Crawler {
    private final ContentStore store;
    private final Documents documents;
    private final List<ContentFile> files;
    private final BriefingMemory memory;

    SiteCrawler(ContentStore store, JBakeConfiguration settings, List<ContentFile> files, BriefingMemory memory) {
        super(store, settings);
        this.store = store;
        this.documents = new Documents(settings);
        this.files = List.copyOf(files);
        this.memory = memory;
    }

    @Override
    public void crawl() {
        files.parallelStream()
                .map(file -> memory.document(file, documents::of))
                .toList()
                .forEach(store::addDocument);
    }
}
