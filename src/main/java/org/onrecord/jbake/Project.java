package org.onrecord.jbake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.Place;

/** A folder with content, and what its {@code jbake.properties} say. */
public final class Project {
    private final Path folder;
    private final Path templateFolder;
    private final SiteConfiguration configuration;
    private final SiteKind kind;
    private final BuiltIn builtIn;

    private Project(Path folder, Settings.Read settings, BuiltIn builtIn) {
        this.folder = folder;
        this.templateFolder = folder.resolve(settings.all().getString("template.folder"));
        this.configuration = new SiteConfiguration(folder.toFile(), settings.all());
        this.kind = settings.kind();
        this.builtIn = builtIn;
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
        String content = settings.all().getString("content.folder");
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
        return configuration.getContentFolder().toPath().normalize();
    }

    /** Returns the folder of the project's own templates, which need not exist. */
    public Path templates() {
        return templateFolder;
    }

    /** Returns the folder of the project's own assets, which need not exist. */
    public Path assets() {
        return folder.resolve(configuration.getAssetFolderName()).normalize();
    }

    /** Returns the folder of the project's data files, which need not exist. */
    public Path data() {
        return configuration.getDataFolder().toPath().normalize();
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
        CompositeConfiguration all = configuration.getCompositeConfiguration();
        return Optional.of(String.join(",", all.getList(String.class, key, List.of())))
                .filter(value -> !value.isBlank());
    }

    /** Returns the settings whose keys begin with {@code prefix}, by the rest of the key. */
    public SortedMap<String, String> settings(String prefix) {
        SortedMap<String, String> found = new TreeMap<>();
        configuration.getKeys().forEachRemaining(key -> {
            if (key.startsWith(prefix) && key.length() > prefix.length()) {
                setting(key).ifPresent(value -> found.put(key.substring(prefix.length()), value));
            }
        });
        return found;
    }

    /** Returns how a diagnostic names a file: by its path from the project's folder, with {@code /}. */
    String shown(Path file) {
        Path inside = file.normalize().startsWith(folder) ? folder.relativize(file.normalize()) : file;
        return inside.toString().replace('\\', '/');
    }

    SiteConfiguration configuration() {
        return configuration;
    }

    BuiltIn builtIn() {
        return builtIn;
    }

    Templates templateFinder() {
        return new Templates(templateFolder, shown(templateFolder), builtIn);
    }

    /** Returns the files below the content folder, hidden ones left out. */
    List<String> contentFiles() {
        return new FolderWalk(configuration.getIgnoreFileName(), false).files(content());
    }

    /** Returns the files below the content folder of a plain site: JBake looks into hidden folders, but not at hidden files. */
    List<String> plainFiles() {
        return new PlainWalk(configuration.getIgnoreFileName(), false, true).files(content());
    }

    /** Returns the files below the asset folder of a plain site. */
    List<String> plainAssets() {
        boolean hidden = !configuration.getAssetIgnoreHidden();
        return new PlainWalk(configuration.getIgnoreFileName(), hidden, hidden)
                .files(configuration.getAssetFolder().toPath());
    }

    /** Returns the files below the asset folder; {@code .nojekyll} is one, so hidden ones count unless {@code asset.ignore} is set. */
    List<String> assetFiles() {
        return new FolderWalk(configuration.getIgnoreFileName(), !configuration.getAssetIgnoreHidden()).files(assets());
    }
}
