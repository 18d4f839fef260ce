package org.onrecord.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.NearMatch;
import org.onrecord.diagnostic.Place;
import org.onrecord.model.Briefing;
import org.onrecord.model.Source;

/**
 * Where the private texts of the sources are.
 *
 * @param folder holds {@code <source-id>.txt}, the setting {@code sources.private}
 * @param named paths by source id, the option {@code --source id=path}; they come before the folder
 */
public record SourceLocations(Optional<Path> folder, Map<String, Path> named) {
    public SourceLocations {
        named = new TreeMap<>(named);
    }

    /** Returns the file that holds the text of a source, where there is one. */
    public Optional<Path> find(String id) {
        return Optional.ofNullable(named.get(id))
                .or(() -> folder.map(f -> f.resolve(id + ".txt")))
                .filter(Files::isRegularFile);
    }

    /** Reads the texts that are there, by source id; throws {@link UncheckedIOException} where one cannot be read. */
    public Map<String, PrivateText> read(Briefing briefing) {
        Map<String, PrivateText> texts = new TreeMap<>();
        briefing.sources().forEach(s -> find(s.id()).ifPresent(path -> texts.put(s.id(), read(path))));
        return texts;
    }

    private static PrivateText read(Path path) {
        try {
            return PrivateText.of(path.toString().replace('\\', '/'), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    /** Returns what is wrong with the named paths: an id that no source has, a file that is not there. */
    public List<Diagnostic> faults(Briefing briefing) {
        List<Diagnostic> faults = new ArrayList<>();
        List<String> ids = briefing.sources().stream().map(Source::id).toList();
        named.forEach((id, path) -> {
            if (!ids.contains(id)) {
                faults.add(fault(
                        id,
                        "no source has the id '" + id + "'",
                        NearMatch.hint(id, ids, "name a file of content/sources without .md")));
            } else if (!Files.isRegularFile(path)) {
                faults.add(fault(id, "source-absent: there is no file " + path, "give the path of the source's text"));
            }
        });
        return faults;
    }

    private static Diagnostic fault(String id, String message, String hint) {
        return Diagnostic.error(Place.of("--source " + id), "locked-quotes", message, hint);
    }
}
