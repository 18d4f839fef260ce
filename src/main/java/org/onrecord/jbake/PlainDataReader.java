package org.onrecord.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jbake.app.FileUtil;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.Place;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads the data files of a plain site, YAML 1.1 as in JBake; those in subfolders are none to JBake. */
final class PlainDataReader {
    private static final String RULE = "known-fields";

    private final Project project;
    private final Diagnostics faults;

    PlainDataReader(Project project, Diagnostics faults) {
        this.project = project;
        this.faults = faults;
    }

    List<DocumentModel> read() {
        Path folder = project.values().folder(SettingFolders.DATA).toPath();
        List<DocumentModel> documents = new ArrayList<>();
        for (String path : new PlainWalk(project.values().text("ignore.file"), true, true).files(folder)) {
            String kind = FileUtil.fileExt(path);
            if (!path.contains("/") && (kind.equalsIgnoreCase("yml") || kind.equalsIgnoreCase("yaml"))) {
                DocumentModel document = values(folder.resolve(path));
                document.setRendered(true);
                document.setFile(folder.resolve(path).toString());
                document.put(
                        ModelAttributes.SHA1, new PlainHash(folder.resolve(path).toFile()));
                document.setSourceUri(path);
                document.setType(project.values().text("data.file.docType"));
                documents.add(document);
            }
        }
        return documents;
    }

    /** Returns the page that a YAML file among the content makes where it names a type; it has no body. */
    Optional<DocumentModel> page(Path file, String path, PlainDocuments documents) {
        return documents.ofValues(values(file), file, path, project.shown(file));
    }

    private DocumentModel values(Path file) {
        DocumentModel document = new DocumentModel();
        Object value = parsed(file);
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, field) -> document.put(String.valueOf(key), PlainValues.of(field)));
        } else if (value instanceof List<?>) {
            document.put("data", PlainValues.of(value));
        }
        document.computeIfPresent(
                ModelAttributes.TAGS,
                (key, tags) -> DocumentIndex.tags(document).toArray(String[]::new));
        return document;
    }

    private Object parsed(Path file) {
        try {
            Object value = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
            return value == null ? Map.of() : value;
        } catch (YAMLException e) {
            faults.add(Diagnostic.error(
                    place(file, e), RULE, "the YAML cannot be read: " + firstLine(e), "mend the YAML here"));
            return Map.of();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static String firstLine(YAMLException e) {
        String message = e instanceof MarkedYAMLException marked ? marked.getProblem() : e.getMessage();
        return message == null ? "it is malformed" : message.lines().findFirst().orElse("it is malformed");
    }

    private Place place(Path file, YAMLException e) {
        String shown = project.shown(file);
        if (e instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            Mark mark = marked.getProblemMark();
            List<String> lines = Utf8Text.read(file).text().lines().toList();
            String line = mark.getLine() < lines.size() ? lines.get(mark.getLine()) : "";
            int column = Math.min(mark.getColumn(), line.codePointCount(0, line.length()));
            return new Place(shown, mark.getLine() + 1, column + 1, 1, line);
        }
        return Place.of(shown);
    }
}
