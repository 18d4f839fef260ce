package org.onrecord.jbake;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.util.HtmlUtil;
import org.json.simple.JSONValue;
import org.onrecord.content.PlainFile;
import org.onrecord.content.PlainFile.HeaderLine;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.NearMatch;
import org.onrecord.diagnostic.Place;

/** Makes a content file of a plain site into the document that JBake makes of it. */
final class PlainDocuments {
    private static final String RULE = "known-fields";

    private final Project project;
    private final SettingValues settings;
    private final SortedSet<String> types;
    private final PlainDates dates;
    private final PlainAddress addresses;
    private final boolean withoutExtension;
    private final boolean updatesPictures;
    private final Instant now;
    private final Diagnostics faults;

    PlainDocuments(Project project, Instant now, Diagnostics faults) {
        this.project = project;
        this.settings = project.values();
        this.types = new TreeSet<>(PlainTypes.of(settings));
        this.dates = new PlainDates(settings, faults);
        this.addresses = new PlainAddress(settings);
        this.withoutExtension = settings.flag("uri.noExtension");
        this.updatesPictures = settings.flag("img.path.update");
        this.now = now;
        this.faults = faults;
    }

    /** Returns the document, or nothing where JBake leaves the file out. */
    Optional<DocumentModel> of(PlainFile file, Path path) {
        faults.addAll(file.faults());
        DocumentModel document = DocumentModel.createDefaultDocumentModel();
        file.header().forEach(line -> put(document, file, line));
        document.setBody(file.body());
        document.putIfAbsent(ModelAttributes.TAGS, new String[0]);
        if (document.getDate() == null) {
            document.setDate(new FileDate(path));
        }
        if (document.getStatus().isEmpty()) {
            document.setStatus(settings.text("default.status"));
        }
        if (document.getType().isEmpty()) {
            document.setType(settings.text("default.type"));
        }
        return isKnown(document, file)
                ? Optional.of(finished(document, path, file.text().path()))
                : Optional.empty();
    }

    /** Returns the document that the values of a YAML file make, or nothing where they name no type; it has no body. */
    Optional<DocumentModel> ofValues(DocumentModel values, Path path, String below, String shown) {
        if (values.get(ModelAttributes.TYPE) instanceof String type && types.contains(type)) {
            return Optional.of(finished(values, path, below));
        }
        faults.add(Diagnostic.warning(
                Place.of(shown),
                "known-layouts",
                "the file is left out: it names no type that a template draws",
                "write a key 'type', or move the file into the folder " + settings.text("data.folder")));
        return Optional.empty();
    }

    private void put(DocumentModel document, PlainFile file, HeaderLine line) {
        String value = line.value();
        if (line.key().equalsIgnoreCase(ModelAttributes.DATE)) {
            dates.read(file, line).ifPresent(document::setDate);
        } else if (line.key().equalsIgnoreCase(ModelAttributes.TAGS)) {
            document.put(ModelAttributes.TAGS, tags(value));
        } else if (line.key().equalsIgnoreCase(ModelAttributes.CACHED)) {
            document.setCached(Boolean.parseBoolean(value));
        } else if (value.startsWith("{") && value.endsWith("}")) {
            document.put(line.key(), PlainValues.of(json(file, line)));
        } else if (!line.key().isEmpty()) {
            document.put(line.key(), value);
        }
    }

    /** An array is what JBake's accessor gives without a look at the classes of the database. */
    private String[] tags(String value) {
        boolean sanitized = settings.flag("tag.sanitize");
        return Arrays.stream(value.split(","))
                .map(String::trim)
                .map(tag -> sanitized ? tag.replace(" ", "-") : tag)
                .toArray(String[]::new);
    }

    private Object json(PlainFile file, HeaderLine line) {
        Object value = JSONValue.parse(line.value());
        if (value == null) {
            faults.add(Diagnostic.warning(
                    place(file, line), RULE, "the value in braces is not JSON, so it is lost", "mend the JSON"));
        }
        return value;
    }

    private boolean isKnown(DocumentModel document, PlainFile file) {
        boolean empty = file.text().lines().isEmpty();
        if (!empty
                && types.contains(document.getType())
                && !document.getStatus().isEmpty()) {
            return true;
        }
        String type = document.getType();
        Optional<HeaderLine> written = file.header().stream()
                .filter(line -> line.key().equals(ModelAttributes.TYPE))
                .findFirst();
        Place place = written.map(line -> place(file, line))
                .orElseGet(() -> file.text().place(1, 1, 1));
        faults.add(
                written.isPresent()
                        ? Diagnostic.warning(
                                place,
                                "known-layouts",
                                "the file is left out: no template draws the type '" + type + "'",
                                NearMatch.hint(
                                        type, types, "name one: template." + type + ".file=... in jbake.properties"))
                        : Diagnostic.warning(
                                place,
                                RULE,
                                "the file is left out: it has no header with a type and a status",
                                "begin it with lines such as type=page and status=published, and a line "
                                        + settings.text("header.separator")));
        return false;
    }

    private DocumentModel finished(DocumentModel document, Path path, String below) {
        String uri = addresses.uri(below);
        document.setRootPath(addresses.rootPath(below));
        document.setRendered(false);
        document.setFile(path.toString());
        document.put(ModelAttributes.SHA1, new PlainHash(path.toFile()));
        document.setSourceUri(uri);
        document.setUri(uri);
        document.setCached(true);
        if (withoutExtension) {
            document.setNoExtensionUri(uri.replace("/index.html", "/"));
        }
        if (updatesPictures && document.containsKey(ModelAttributes.BODY)) {
            HtmlUtil.fixImageSourceUrls(document, project.configuration());
        }
        return document;
    }

    /** Returns the document, published where its day has come. */
    DocumentModel appeared(DocumentModel document) {
        if (ModelAttributes.Status.PUBLISHED_DATE.equals(document.get(ModelAttributes.STATUS))
                && document.get(ModelAttributes.DATE) instanceof Date date
                && now.isAfter(date.toInstant())) {
            document.setStatus(ModelAttributes.Status.PUBLISHED);
        }
        return document;
    }

    static Place place(PlainFile file, HeaderLine line) {
        String written = file.text().lines().get(line.number() - 1);
        return Place.of(file.text().file(), line.number(), written, line.value().isEmpty() ? written : line.value());
    }
}
