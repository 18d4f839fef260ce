package org.onrecord.jbake;

import java.util.regex.Matcher;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.model.DocumentModel;
import org.jbake.template.model.TemplateModel;

/** JBake's renderer over a {@link PageWriter}; tag pages and the paged index are still written by JBake itself. */
final class PageRenderer extends Renderer {
    private final SiteConfiguration settings;
    private final PageWriter pages;

    PageRenderer(ContentStore store, SiteConfiguration settings, PageTemplates templates, PageWriter pages) {
        super(store, settings, templates);
        this.settings = settings;
        this.pages = pages;
    }

    @Override
    public void render(DocumentModel document) {
        TemplateModel model = new TemplateModel();
        model.setContent(document);
        pages.write(address(document), settings.getTemplateByDocType(document.getType()), model);
    }

    /** A document type may have an extension of its own ({@code template.<type>.extension}). */
    private String address(DocumentModel document) {
        String extension = Matcher.quoteReplacement(settings.getOutputExtensionByDocType(document.getType()));
        return document.getUri().replaceFirst("(\\.[^./]*)?$", extension);
    }

    @Override
    public void renderIndex(String file) {
        whole(file, "masterindex");
    }

    @Override
    public void renderArchive(String file) {
        whole(file, "archive");
    }

    @Override
    public void renderFeed(String file) {
        whole(file, "feed");
    }

    @Override
    public void renderSitemap(String file) {
        whole(file, "sitemap");
    }

    @Override
    public void renderError404(String file) {
        whole(file, "error404");
    }

    /** Draws a page that no document makes. */
    private void whole(String file, String type) {
        DocumentModel content = new DocumentModel();
        content.setType(type);
        content.setRootPath("");
        TemplateModel model = new TemplateModel();
        model.setContent(content);
        if (settings.getPaginateIndex()) {
            // As JBake: templates of a paged site ask for these everywhere.
            model.setNumberOfPages(0);
            model.setCurrentPageNuber(0);
            model.setPreviousFilename("");
            model.setNextFileName("");
        }
        pages.write(file, settings.getTemplateByDocType(type), model);
    }
}
