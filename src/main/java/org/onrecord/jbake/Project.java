package org.onrecord.jbake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.Place;

/** A folder with content, what its {@code jbake.properties} say, and the files that it had when they were first asked for. */
public final class Project {
    private final Path folder;
    private final Path templateFolder;
    private final SettingValues values;
    private final SiteKind kind;
    private final BuiltIn builtIn;
    private final ProjectFiles files;
    private final Templates finder;
    private @Nullable SiteConfiguration configuration;

    private Project(Path folder, Settings.Read settings, BuiltIn builtIn) {
        this.folder = folder;
        this.templateFolder = folder.resolve(settings.all().text("template.folder"));
        this.values = SettingFolders.of(folder.toFile(), settings.all());
        this.kind = settings.kind();
        this.builtIn = builtIn;
        this.files = new ProjectFiles(values);
        this.finder = new Templates(templateFolder, shown(templateFolder), builtIn);
    }

    /**
     * Opens a folder; {@code overrides} win over its settings.
     *
     * @return nothing where a fault was found that leaves nothing to work with
     */
    public static Optional<Project> open(Path folder, Map<String, String> overrides, Diagnostics faults) {
        return open(folder, overrides, faults, BuiltIn.ofProgram());
    }

    static Optional<Project> open(Path folder, Map<String, String> overrides, Diagnostics faults, BuiltIn builtIn) {
        Diagnostics found = new Diagnostics();
        Path home = folder.toAbsolutePath().normalize();
        Settings.Read settings = new Settings(found).read(home, overrides);
        String content = settings.all().text("content.folder");
        if (!Files.isDirectory(home.resolve(content))) {
            found.add(Diagnostic.error(
                    Place.of(content),
                    "sound-settings",
                    "there is no content folder",
                    "call the program in a project's folder, or name the content's in jbake.properties:"
                            + " content.folder=..."));
        }
        if (settings.kind() == SiteKind.BRIEFING) {
            SiteHost.fault(settings.all()).ifPresent(found::add);
        }
        faults.addAll(found.sorted());
        return found.hasErrors() ? Optional.empty() : Optional.of(new Project(home, settings, builtIn));
    }

    /** Returns whether the project is a briefing, which is checked; any other JBake site is baked as it stands. */
    public boolean isBriefing() {
        return kind == SiteKind.BRIEFING;
    }

    /** Returns the project's folder, absolute. */
    public Path folder() {
        return folder;
    }

    /** Returns the folder of the content files. */
    public Path content() {
        return values.folder(SettingFolders.CONTENT).toPath().normalize();
    }

    /** Returns the folder of the project's own templates, which need not exist. */
    public Path templates() {
        return templateFolder;
    }

    /** Returns the folder of the project's own assets, which need not exist. */
    public Path assets() {
        return folder.resolve(values.text("asset.folder")).normalize();
    }

    /** Returns the folder of the project's data files, which need not exist. */
    public Path data() {
        return values.folder(SettingFolders.DATA).toPath().normalize();
    }

    /** Returns the folder of the private texts of the sources, where the settings name one. */
    public Optional<Path> privateFolder() {
        return setting("sources.private").map(folder::resolve);
    }

    /** Returns the folder that the site is published to. */
    public Path destination() {
        return folder.resolve(setting("destination.folder").orElse("target/site"))
                .normalize();
    }

    /** Returns the folder of what need not be made again; anything in it may be deleted at any time. */
    public Path cache() {
        return folder.resolve("target/cache");
    }

    /** Returns the address of the published site, such as {@code https://example.org/briefing}. */
    public Optional<String> siteHost() {
        return setting("site.host");
    }

    /** Returns a setting; a list is joined with commas, an empty one is none. */
    public Optional<String> setting(String key) {
        String joined = String.join(",", values.list(key));
        return joined.isBlank() ? Optional.empty() : Optional.of(joined);
    }

    /** Returns the settings whose keys begin with {@code prefix}, by the rest of the key. */
    public SortedMap<String, String> settings(String prefix) {
        SortedMap<String, String> found = new TreeMap<>();
        for (String key : values.keys()) {
            if (key.startsWith(prefix) && key.length() > prefix.length()) {
                setting(key).ifPresent(value -> found.put(key.substring(prefix.length()), value));
            }
        }
        return found;
    }

    /** Begins to list the files of a plain site, beside the caller's other work. */
    public void beginPlain() {
        files.beginPlain(content());
    }

    /** Returns whether both have the same settings and folders, on a machine of the same customs. */
    public boolean restsOnTheSameAs(Project other) {
        return kind == other.kind && BakeIdentity.of(this).equals(BakeIdentity.of(other));
    }

    /** Returns whether what a file says can make a project one of the other kind. */
    public boolean decidesOnKind(Path file) {
        return file.equals(content().resolve("index.md"));
    }

    /** Returns how a diagnostic names a file: by its path from the project's folder, with {@code /}. */
    String shown(Path file) {
        Path inside = file.normalize().startsWith(folder) ? folder.relativize(file.normalize()) : file;
        return inside.toString().replace('\\', '/');
    }

    /** Returns the settings as JBake's own classes want them, made when first asked for. */
    synchronized SiteConfiguration configuration() {
        SiteConfiguration known = configuration;
        if (known == null) {
            known = new SiteConfiguration(folder.toFile(), values.ofJbake());
            configuration = known;
        }
        return known;
    }

    SettingValues values() {
        return values;
    }

    BuiltIn builtIn() {
        return builtIn;
    }

    Templates templateFinder() {
        return finder;
    }

    /** Returns the files below the content folder, hidden ones left out. */
    List<String> contentFiles() {
        return files.content(content());
    }

    /** Returns the files below the content folder of a plain site. */
    List<String> plainFiles() {
        return files.plainContent(content());
    }

    /** Returns the files below the asset folder of a plain site. */
    List<String> plainAssets() {
        return files.plainAssets();
    }

    /** Returns the files below the asset folder. */
    List<String> assetFiles() {
        return files.assets(assets());
    }
}
