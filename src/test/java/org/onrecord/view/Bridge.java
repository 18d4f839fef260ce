package org.onrecord.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.content.BriefingReader;
import org.onrecord.content.ContentFile;
import org.onrecord.content.ContentParser;
import org.onrecord.content.SourceText;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.model.Briefing;

/** Reads a content folder; the one about a bridge has everything once. */
final class Bridge {
    private static final Path FOLDER = Path.of("src/test/resources/org/onrecord/view/bridge");

    private Bridge() {}

    static Briefing briefing() {
        return read(FOLDER, new Diagnostics());
    }

    static List<Diagnostic> faults() {
        Diagnostics diagnostics = new Diagnostics();
        read(FOLDER, diagnostics);
        return diagnostics.sorted();
    }

    static Briefing read(Path folder, Diagnostics diagnostics) {
        ContentParser parser = new ContentParser();
        try (Stream<Path> files = Files.walk(folder)) {
            List<ContentFile> parsed = files.filter(f -> f.toString().endsWith(".md"))
                    .filter(f -> !f.endsWith("STYLE.md"))
                    .map(f -> parser.parse(text(folder, f)))
                    .toList();
            return new BriefingReader(diagnostics).read(parsed).briefing();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    private static SourceText text(Path folder, Path file) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        try {
            return SourceText.of("content/" + path, path, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
