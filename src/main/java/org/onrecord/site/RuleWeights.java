package org.onrecord.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onrecord.check.Weight;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.Place;
import org.onrecord.diagnostic.Severity;
import org.onrecord.jbake.Project;

/** Reads {@code rules.<id>.severity} and {@code rules.<id>.reason} from the settings. */
final class RuleWeights {
    private static final String FILE = "jbake.properties";
    private static final String SEVERITY = ".severity";

    private final Project project;

    RuleWeights(Project project) {
        this.project = project;
    }

    /** Returns the weights by rule id; a word that is no severity is reported. */
    Map<String, Weight> read(Diagnostics diagnostics) {
        SortedMap<String, String> settings = project.settings("rules.");
        Map<String, Weight> weights = new TreeMap<>();
        settings.forEach((key, word) -> {
            if (key.endsWith(SEVERITY)) {
                String id = key.substring(0, key.length() - SEVERITY.length());
                weight(id, word, settings.getOrDefault(id + ".reason", ""), weights, diagnostics);
            }
        });
        return weights;
    }

    private void weight(String id, String word, String reason, Map<String, Weight> weights, Diagnostics diagnostics) {
        Place place = place("rules." + id + SEVERITY);
        for (Severity severity : Severity.values()) {
            if (severity.word().equals(word.toLowerCase(Locale.ROOT))) {
                weights.put(id, new Weight(severity, reason, place));
                return;
            }
        }
        diagnostics.add(Diagnostic.error(
                place, "reasoned-severities", "'" + word + "' is no severity", "write error or warning"));
    }

    private Place place(String key) {
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().startsWith(key)) {
                return Place.of(FILE, i + 1, lines.get(i), key);
            }
        }
        return Place.of(FILE);
    }

    private List<String> lines() {
        Path file = project.folder().resolve(FILE);
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }
}
