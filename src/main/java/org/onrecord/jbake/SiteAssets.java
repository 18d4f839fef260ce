package org.onrecord.jbake;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jbake.app.Asset;

/** Copies the assets: the project's own, those that come with the program for the rest, and what lies beside the content. */
final class SiteAssets extends Asset {
    private static final String FOLDER = "assets";

    private final Project project;
    private final Output output;

    SiteAssets(Project project, Output output) {
        super(project.configuration());
        this.project = project;
        this.output = output;
    }

    @Override
    public void copy() {
        Map<String, Supplier<byte[]>> files = new TreeMap<>();
        BuiltIn builtIn = project.builtIn();
        for (String file : builtIn.files(FOLDER)) {
            files.put(file, () -> builtIn.read(FOLDER + "/" + file).orElseThrow());
        }
        for (String file : project.assetFiles()) {
            files.put(file, () -> read(project.assets().resolve(file)));
        }
        StyleSheet.join(files)
                .forEach((file, bytes) ->
                        output.write(file, file.endsWith(".js") ? ScriptText.tight(bytes.get()) : bytes.get()));
    }

    /** Copies every file that is not Markdown. */
    @Override
    public void copyAssetsFromContent(File content) {
        Path folder = content.toPath();
        for (String file : project.contentFiles()) {
            if (!file.endsWith(".md")) {
                output.write(file, read(folder.resolve(file)));
            }
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
