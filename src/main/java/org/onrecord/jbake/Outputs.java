package org.onrecord.jbake;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jbake.app.configuration.JBakeConfiguration;
import org.onrecord.content.ContentFile;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.Place;
import org.onrecord.model.Permalink;

/** Refuses two sources of one output, and an output outside the site. */
final class Outputs {
    private static final String RULE = "one-output";

    private final Project project;
    private final Diagnostics faults;
    /** What makes each output, by its path in lower case: some file systems know no other. */
    private final Map<String, String> makers = new TreeMap<>();

    Outputs(Project project, Diagnostics faults) {
        this.project = project;
        this.faults = faults;
    }

    /** Checks the pages of {@code files}, the other files among {@code paths} below the content, and the assets. */
    void check(List<ContentFile> files, List<String> paths) {
        tools();
        for (ContentFile file : files) {
            claim(Permalink.ofFile(file.text().path()).path(), file.text().file());
            tags(file);
        }
        paths.stream()
                .filter(path -> !path.endsWith(".md"))
                .forEach(path -> claim(path, project.shown(project.content().resolve(path))));
        project.assetFiles()
                .forEach(path -> claim(path, project.shown(project.assets().resolve(path))));
    }

    private void tools() {
        JBakeConfiguration settings = project.configuration();
        if (settings.getRenderFeed()) {
            makers.put(settings.getFeedFileName().toLowerCase(Locale.ROOT), "the feed");
        }
        if (settings.getRenderSiteMap()) {
            makers.put(settings.getSiteMapFileName().toLowerCase(Locale.ROOT), "the sitemap");
        }
        if (settings.getRenderIndex()) {
            makers.put(settings.getIndexFileName().toLowerCase(Locale.ROOT), "the index (render.index)");
        }
        if (settings.getRenderArchive()) {
            makers.put(settings.getArchiveFileName().toLowerCase(Locale.ROOT), "the archive (render.archive)");
        }
        if (settings.getRenderError404()) {
            makers.put(settings.getError404FileName().toLowerCase(Locale.ROOT), "the error page (render.error404)");
        }
    }

    private void claim(String output, String file) {
        String other = makers.putIfAbsent(output.toLowerCase(Locale.ROOT), file);
        if (other != null) {
            faults.add(Diagnostic.error(
                    Place.of(file),
                    RULE,
                    "this file and " + other + " would both become " + output,
                    "rename or remove one of the two"));
        }
    }

    private void tags(ContentFile file) {
        JBakeConfiguration settings = project.configuration();
        if (!settings.getRenderTags()) {
            return;
        }
        Path root = Path.of("/site");
        for (String tag : Tags.of(file, settings.getSanitizeTag())) {
            Path page = root.resolve(settings.getTagPathName()).resolve("./" + tag + settings.getOutputExtension());
            if (!page.normalize().startsWith(root)) {
                faults.add(Diagnostic.error(
                        Tags.place(file, tag),
                        RULE,
                        "the page of the tag '" + tag + "' would lie outside the site",
                        "take '..' out of the tag"));
            }
        }
    }
}
