package org.onrecord.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.Place;
import org.onrecord.jbake.Project;

/** Takes over an output folder that another program filled: from then on a bake may replace what is in it. */
public final class Adoption {
    private final Project project;
    private final Diagnostics diagnostics;

    /** Makes an adoption that tells what speaks against it to {@code diagnostics}. */
    public Adoption(Project project, Diagnostics diagnostics) {
        this.project = project;
        this.diagnostics = diagnostics;
    }

    /** Marks the output folder, if there is one; a folder that holds something of the project is refused. */
    public void run() {
        Path output = project.destination();
        if (!Files.isDirectory(output)) {
            return;
        }
        try {
            Path real = output.toRealPath();
            if (holdsInput(real)) {
                diagnostics.add(Diagnostic.error(
                        Place.of(real.getFileName().toString()),
                        "sound-settings",
                        "the output folder holds the site's own content, templates, assets or data",
                        "name another folder: destination.folder in jbake.properties, or --output"));
            } else if (!Files.exists(real.resolve(Publisher.MARK))) {
                Files.createFile(real.resolve(Publisher.MARK));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot mark " + output, e);
        }
    }

    private boolean holdsInput(Path output) throws IOException {
        for (Path input : inputs()) {
            if (Files.exists(input)
                    && (input.toRealPath().startsWith(output) || output.startsWith(input.toRealPath()))) {
                return true;
            }
        }
        return project.folder().toRealPath().startsWith(output);
    }

    private Iterable<Path> inputs() {
        return Stream.of(project.content(), project.templates(), project.assets(), project.data())
                .toList();
    }
}
