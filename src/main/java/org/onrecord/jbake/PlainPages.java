package org.onrecord.jbake;

import freemarker.template.SimpleHash;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jbake.model.DocumentModel;
import org.jspecify.annotations.Nullable;

/** The pages of a plain site in the order in which JBake writes them: archive, documents, feed, index, sitemap, tags, error page. */
final class PlainPages {
    /** Draws a page and writes it. */
    @FunctionalInterface
    interface Writer {
        void write(String path, String template, PlainPage page);
    }

    private static final String SETTINGS = "jbake.properties";

    private final Project project;
    private final SiteConfiguration settings;
    private final PlainStore store;
    private final PlainModels models;
    private final PlainVariables variables;
    private final SimpleHash config;
    private final PlainAddress addresses;
    private final Writer writer;

    PlainPages(Project project, PlainContent content, PlainTemplates templates, Writer writer)
            throws TemplateModelException {
        this.project = project;
        this.settings = project.configuration();
        this.store = new PlainStore(PlainTypes.of(settings), content);
        this.models = new PlainModels(templates.wrapper(), content.documents());
        this.variables = new PlainVariables(store, settings, templates.wrapper(), models);
        this.config = models.hash(settings.stockHashMap());
        this.addresses = new PlainAddress(settings);
        this.writer = writer;
    }

    void addTo(PlainOutputs outputs) throws TemplateModelException {
        if (settings.getRenderArchive()) {
            whole(outputs, settings.getArchiveFileName(), "archive");
        }
        documents(outputs);
        if (settings.getRenderFeed()) {
            whole(outputs, settings.getFeedFileName(), "feed");
        }
        if (settings.getRenderIndex()) {
            index(outputs);
        }
        if (settings.getRenderSiteMap()) {
            whole(outputs, settings.getSiteMapFileName(), "sitemap");
        }
        if (settings.getRenderTags()) {
            tags(outputs);
        }
        if (settings.getRenderError404()) {
            whole(outputs, settings.getError404FileName(), "error404");
        }
    }

    private void documents(PlainOutputs outputs) {
        PlainNeighbours neighbours = new PlainNeighbours(store);
        for (DocumentModel document : store.getUnrenderedContent()) {
            String path = addresses.output(document);
            String maker = project.shown(Path.of(document.getFile()));
            outputs.add(path, maker, maker, () -> {
                Map<String, @Nullable Object> content = new HashMap<>(document);
                content.putAll(neighbours.of(document));
                write(path, document.getType(), content, Map.of(), null, null);
            });
        }
    }

    /** A page that no document makes. */
    private void whole(PlainOutputs outputs, String file, String type) {
        Map<String, Object> paging = settings.getPaginateIndex()
                ? Map.of("numberOfPages", 0, "currentPageNumber", 0, "previousFileName", "", "nextFileName", "")
                : Map.of();
        outputs.add(
                file,
                SETTINGS,
                "the " + type.replace("master", ""),
                () -> write(file, type, content(type, ""), paging, null, null));
    }

    private void index(PlainOutputs outputs) throws TemplateModelException {
        List<DocumentModel> posts = new ArrayList<>(store.getPublishedPosts());
        String file = settings.getIndexFileName();
        if (!settings.getPaginateIndex() || posts.isEmpty()) {
            whole(outputs, file, "masterindex");
            return;
        }
        int size = Math.max(1, settings.getPostsPerPage());
        int pages = (posts.size() + size - 1) / size;
        for (int page = 1; page <= pages; page++) {
            Map<String, @Nullable Object> paging = new HashMap<>();
            paging.put("numberOfPages", pages);
            paging.put("currentPageNumber", page);
            paging.put("previousFileName", page == 1 ? null : page == 2 ? "" : (page - 1) + "/");
            paging.put("nextFileName", page == pages ? null : (page + 1) + "/");
            TemplateModel part = models.list(posts.subList((page - 1) * size, Math.min(page * size, posts.size())));
            String path = page == 1 ? file : page + "/" + file;
            Map<String, Object> content = content("masterindex", page == 1 ? "" : "../");
            outputs.add(path, SETTINGS, "the index", () -> write(path, "masterindex", content, paging, null, part));
        }
    }

    private void tags(PlainOutputs outputs) {
        String folder = settings.getTagPathName() + "/";
        for (String tag : store.getAllTags()) {
            String path = folder + tag + settings.getOutputExtension();
            Map<String, Object> content = content("tag", addresses.rootPath(PlainOutputs.plain(path)));
            String file = project.shown(
                    Path.of(store.getPublishedDocumentsByTag(tag).get(0).getFile()));
            outputs.add(
                    path,
                    file,
                    "the tag '" + tag + "'",
                    () -> write(path, "tag", content, Map.of("tag", tag), tag, null));
        }
        if (settings.getRenderTagsIndex()) {
            String path = folder + "index" + settings.getOutputExtension();
            Map<String, Object> content = content("tags", addresses.rootPath(path));
            outputs.add(
                    path, SETTINGS, "the index of tags", () -> write(path, "tagsindex", content, Map.of(), null, null));
        }
    }

    private static Map<String, Object> content(String type, String rootPath) {
        Map<String, Object> content = new HashMap<>();
        content.put("type", type);
        content.put("rootpath", rootPath);
        return content;
    }

    private void write(
            String path,
            String type,
            Map<String, ?> content,
            Map<String, ?> own,
            @Nullable String tag,
            @Nullable TemplateModel posts) {
        try {
            Map<String, @Nullable Object> model = new HashMap<>(own);
            model.put("content", models.hash(content));
            model.put("config", config);
            model.put("version", settings.getVersion());
            String template =
                    settings.getCompositeConfiguration().getString("template." + type + ".file", type + ".ftl");
            writer.write(PlainOutputs.plain(path), template, new PlainPage(variables, models.hash(model), tag, posts));
        } catch (TemplateModelException e) {
            throw new IllegalStateException("cannot wrap what " + path + " shows", e);
        }
    }
}
