package org.onrecord.jbake;

import java.net.URISyntaxException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.template.model.TemplateModel;
import org.jbake.util.PagingHelper;

/** JBake's renderer over a {@link PageWriter}. */
final class PageRenderer extends Renderer {
    private static final Pattern EXTENSION = Pattern.compile("(\\.[^./]*)?$");

    private final ContentStore store;
    private final SiteConfiguration settings;
    private final PageWriter pages;

    PageRenderer(ContentStore store, SiteConfiguration settings, PageTemplates templates, PageWriter pages) {
        super(store, settings, templates);
        this.store = store;
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
        return EXTENSION.matcher(document.getUri()).replaceFirst(extension);
    }

    @Override
    public void renderIndex(String file) {
        whole(file, "masterindex");
    }

    @Override
    public void renderIndexPaging(String file) throws URISyntaxException {
        int posts = (int) store.getPublishedCount("post");
        int size = Math.max(1, settings.getPostsPerPage());
        if (posts == 0) {
            renderIndex(file);
        }
        PagingHelper paging = new PagingHelper(posts, size);
        store.setLimit(size);
        for (int page = 1; page <= paging.getNumberOfPages(); page++) {
            store.setStart((page - 1) * size);
            TemplateModel model = model("masterindex", page == 1 ? "" : "1/");
            model.setNumberOfPages(paging.getNumberOfPages());
            model.setCurrentPageNuber(page);
            model.setPreviousFilename(paging.getPreviousFileName(page));
            model.setNextFileName(paging.getNextFileName(page));
            pages.write(paging.getCurrentFileName(page, file), settings.getTemplateByDocType("masterindex"), model);
        }
        store.resetPagination();
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

    @Override
    public int renderTags(String folder) {
        Set<String> tags = store.getAllTags();
        for (String tag : tags) {
            String path = folder + "/" + tag + settings.getOutputExtension();
            TemplateModel model = model(ModelAttributes.TAG, path);
            model.setTag(tag);
            pages.write(path, settings.getTemplateByDocType("tag"), model);
        }
        if (settings.getRenderTagsIndex()) {
            String path = folder + "/index" + settings.getOutputExtension();
            pages.write(path, settings.getTemplateByDocType("tagsindex"), model(ModelAttributes.TAGS, path));
        }
        return tags.size() + (settings.getRenderTagsIndex() ? 1 : 0);
    }

    /** Draws a page that no document makes. */
    private void whole(String file, String type) {
        TemplateModel model = model(type, "");
        if (settings.getPaginateIndex()) {
            // As JBake: templates of a paged site ask for these everywhere.
            model.setNumberOfPages(0);
            model.setCurrentPageNuber(0);
            model.setPreviousFilename("");
            model.setNextFileName("");
        }
        pages.write(file, settings.getTemplateByDocType(type), model);
    }

    /** Returns what JBake gives such a page: its type and the way up from its path. */
    private static TemplateModel model(String type, String path) {
        DocumentModel content = new DocumentModel();
        content.setType(type);
        content.setRootPath(
                "../".repeat((int) path.chars().filter(c -> c == '/').count()));
        TemplateModel model = new TemplateModel();
        model.setContent(content);
        return model;
    }
}
