package org.onrecord.jbake;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds a template in the project's own folder, otherwise among those that come with the program. */
final class Templates implements TemplateLoader {
    private static final String FOLDER = "templates";
    private static final String EXTENSION = ".ftlh";

    private final Path folder;
    private final String shownFolder;
    private final BuiltIn builtIn;
    private volatile @Nullable NavigableSet<String> names;

    /**
     * A template's text.
     *
     * @param shownAs how a diagnostic names the file
     * @param text what it says
     */
    record Found(String shownAs, String text) {}

    /** Makes a finder for the folder, which a diagnostic calls {@code shownFolder}. */
    Templates(Path folder, String shownFolder, BuiltIn builtIn) {
        this.folder = folder.normalize();
        this.shownFolder = shownFolder;
        this.builtIn = builtIn;
    }

    /** Returns the template of that name, such as {@code claim.ftlh} or {@code partials/chain.ftlh}. */
    Optional<Found> find(String name) {
        Path own = folder.resolve(name).normalize();
        if (own.startsWith(folder) && Files.isRegularFile(own)) {
            return Optional.of(
                    new Found(shownFolder + "/" + name, Utf8Text.read(own).text()));
        }
        return builtIn.read(FOLDER + "/" + name)
                .map(bytes ->
                        new Found("(built in)/" + FOLDER + "/" + name, new String(bytes, StandardCharsets.UTF_8)));
    }

    /** Returns what stands for a template that does not exist. */
    Found missing(String name) {
        return new Found(shownFolder + "/" + name, "");
    }

    /** Returns the names of all templates outside subfolders that there were when this was first asked, without {@code .ftlh}. */
    NavigableSet<String> names() {
        NavigableSet<String> known = names;
        if (known == null) {
            NavigableSet<String> found = new TreeSet<>();
            files().stream()
                    .filter(file -> !file.contains("/"))
                    .forEach(file -> found.add(file.substring(0, file.length() - EXTENSION.length())));
            known = Collections.unmodifiableNavigableSet(found);
            names = known;
        }
        return known;
    }

    /** Returns the names of the project's own files among the templates. */
    List<String> own() {
        return new FolderWalk(".jbakeignore", false).files(folder);
    }

    /** Returns the names of all templates of our kind, such as {@code partials/chain.ftlh}. */
    NavigableSet<String> files() {
        NavigableSet<String> names = new TreeSet<>();
        for (List<String> files : List.of(own(), builtIn.files(FOLDER))) {
            files.stream().filter(file -> file.endsWith(EXTENSION)).forEach(names::add);
        }
        return names;
    }

    @Override
    public @Nullable Object findTemplateSource(String name) {
        return find(name).orElse(null);
    }

    @Override
    public long getLastModified(Object source) {
        // One bake reads a template once.
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return new StringReader(((Found) source).text());
    }

    @Override
    public void closeTemplateSource(Object source) {
        // A text in memory holds nothing open.
    }
}
