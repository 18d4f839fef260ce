package org.onrecord.jbake;

import java.io.File;
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
    private final KeptCopies copies;

    SiteAssets(Project project, Output output, KeptCopies copies) {
        super(project.configuration());
        this.project = project;
        this.output = output;
        this.copies = copies;
    }

    @Override
    public void copy() {
        Map<String, Supplier<byte[]>> files = new TreeMap<>();
        BuiltIn builtIn = project.builtIn();
        for (String file : builtIn.files(FOLDER)) {
            files.put(file, () -> builtIn.read(FOLDER + "/" + file).orElseThrow());
        }
        for (String file : project.assetFiles()) {
            files.put(file, () -> FileBytes.of(project.assets().resolve(file)));
        }
        StyleSheet.join(files)
                .forEach((file, bytes) -> put(
                        file,
                        project.assets(),
                        () -> file.endsWith(".js") ? ScriptText.tight(bytes.get()) : bytes.get()));
    }

    /** Copies every file that is not Markdown. */
    @Override
    public void copyAssetsFromContent(File content) {
        Path folder = content.toPath();
        for (String file : project.contentFiles()) {
            if (!file.endsWith(".md")) {
                put(file, folder.resolve(file), () -> FileBytes.of(folder.resolve(file)));
            }
        }
    }

    /** Writes what was made of a file, or of a folder, unless it stands. */
    private void put(String path, Path source, Supplier<byte[]> bytes) {
        if (copies.stands(path, source, output)) {
            output.reread(path);
        } else {
            output.write(path, bytes.get());
        }
    }
}
