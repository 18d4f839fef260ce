package org.onrecord.jbake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jbake.model.DocumentModel;
import org.jspecify.annotations.Nullable;
import org.onrecord.jbake.PlainModel.Own;
import org.onrecord.jbake.PlainOutputs.Maker;

/** The pages of a plain site in the order in which JBake writes them: archive, documents, feed, index, sitemap, tags, error page. */
final class PlainPages {
    /** Draws a page and writes it, or keeps the one that stands. */
    @FunctionalInterface
    interface Writer {
        void write(PageDraft draft);
    }

    private static final String SETTINGS = "jbake.properties";

    private final Project project;
    private final SettingValues settings;
    private final PlainStore store;
    private final PlainModel model;
    private final PlainAddress addresses;
    private final Writer writer;
    private final Map<String, String> templates = new ConcurrentHashMap<>();

    PlainPages(Project project, PlainStore store, PlainModel model, Writer writer) {
        this.project = project;
        this.settings = project.values();
        this.store = store;
        this.model = model;
        this.addresses = new PlainAddress(settings);
        this.writer = writer;
    }

    void addTo(PlainOutputs outputs) {
        if (settings.flag("render.archive")) {
            whole(outputs, settings.text("archive.file"), "archive");
        }
        documents(outputs);
        if (settings.flag("render.feed")) {
            whole(outputs, settings.text("feed.file"), "feed");
        }
        if (settings.flag("render.index")) {
            index(outputs);
        }
        if (settings.flag("render.sitemap")) {
            whole(outputs, settings.text("sitemap.file"), "sitemap");
        }
        if (settings.flag("render.tags")) {
            tags(outputs);
        }
        if (settings.flag("render.error404")) {
            whole(outputs, settings.text("error404.file"), "error404");
        }
    }

    private void documents(PlainOutputs outputs) {
        PlainNeighbours neighbours = new PlainNeighbours(store);
        for (DocumentModel document : store.getUnrenderedContent()) {
            String path = addresses.output(document);
            outputs.add(path, Maker.of(() -> shown(document)), () -> {
                PlainNeighbours.Pair both = neighbours.of(document);
                write(path, document.getType(), model.fingerprint(document, both), () -> {
                    Map<String, @Nullable Object> content = new HashMap<>(document);
                    content.putAll(both.shown());
                    return Own.of(content, Map.of());
                });
            });
        }
    }

    /** A page that no document makes. */
    private void whole(PlainOutputs outputs, String file, String type) {
        Map<String, Object> paging = settings.flag("index.paginate")
                ? Map.of("numberOfPages", 0, "currentPageNumber", 0, "previousFileName", "", "nextFileName", "")
                : Map.of();
        outputs.add(
                file,
                Maker.of(SETTINGS, "the " + type.replace("master", "")),
                () -> write(file, type, Own.of(content(type, ""), paging)));
    }

    private void index(PlainOutputs outputs) {
        List<DocumentModel> posts = new ArrayList<>(store.getPublishedPosts());
        String file = settings.text("index.file");
        if (!settings.flag("index.paginate") || posts.isEmpty()) {
            whole(outputs, file, "masterindex");
            return;
        }
        int size = Math.max(1, settings.number("index.posts_per_page", 5));
        int pages = (posts.size() + size - 1) / size;
        for (int page = 1; page <= pages; page++) {
            Map<String, @Nullable Object> paging = new HashMap<>();
            paging.put("numberOfPages", pages);
            paging.put("currentPageNumber", page);
            paging.put("previousFileName", page == 1 ? null : page == 2 ? "" : (page - 1) + "/");
            paging.put("nextFileName", page == pages ? null : (page + 1) + "/");
            List<DocumentModel> part = posts.subList((page - 1) * size, Math.min(page * size, posts.size()));
            String path = page == 1 ? file : page + "/" + file;
            Map<String, Object> content = content("masterindex", page == 1 ? "" : "../");
            Own own = new Own(content, paging, Optional.empty(), Optional.of(part));
            outputs.add(path, Maker.of(SETTINGS, "the index"), () -> write(path, "masterindex", own));
        }
    }

    private void tags(PlainOutputs outputs) {
        String folder = settings.text("tag.path") + "/";
        String extension = settings.text("output.extension");
        for (String tag : store.getAllTags()) {
            String path = folder + tag + extension;
            Map<String, Object> content = content("tag", addresses.rootPath(PlainOutputs.plain(path)));
            Own own = new Own(content, Map.of("tag", tag), Optional.of(tag), Optional.empty());
            Maker maker =
                    new Maker(() -> shown(store.getPublishedDocumentsByTag(tag).get(0)), () -> "the tag '" + tag + "'");
            outputs.add(path, maker, () -> write(path, "tag", own));
        }
        if (settings.flag("render.tagsindex")) {
            String path = folder + "index" + extension;
            Map<String, Object> content = content("tags", addresses.rootPath(PlainOutputs.plain(path)));
            outputs.add(
                    path,
                    Maker.of(SETTINGS, "the index of tags"),
                    () -> write(path, "tagsindex", Own.of(content, Map.of())));
        }
    }

    private String shown(DocumentModel document) {
        return project.shown(Path.of(document.getFile()));
    }

    private static Map<String, Object> content(String type, String rootPath) {
        Map<String, Object> content = new HashMap<>();
        content.put("type", type);
        content.put("rootpath", rootPath);
        return content;
    }

    private void write(String path, String type, Own own) {
        write(path, type, model.fingerprint(own), () -> own);
    }

    private void write(String path, String type, Fingerprint own, Supplier<Own> maker) {
        String template = templates.computeIfAbsent(
                type, name -> settings.find("template." + name + ".file").orElse(name + ".ftl"));
        writer.write(
                new PageDraft(PlainOutputs.plain(path), template, own, recorder -> model.page(maker.get(), recorder)));
    }
}
