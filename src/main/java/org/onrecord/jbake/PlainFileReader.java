package org.onrecord.jbake;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jbake.app.FileUtil;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.onrecord.content.PlainForm;
import org.onrecord.content.PlainParser;
import org.onrecord.content.SourceText;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.Place;

/** Makes a content file of a plain site into a document, out of the cache where the file is what it was; safe for several threads. */
final class PlainFileReader {
    private final Project project;
    private final Diagnostics faults;
    private final PlainCache cache;
    private final Charset encoding;
    private final PlainDocuments documents;
    private final Supplier<PlainParser> parser;

    PlainFileReader(Project project, Instant now, PlainCache cache, Diagnostics faults) {
        SettingValues settings = project.values();
        this.project = project;
        this.faults = faults;
        this.cache = cache;
        this.encoding = Charset.forName(settings.text("render.encoding"));
        this.documents = new PlainDocuments(project, now, faults);
        this.parser = once(() -> new PlainParser(new PlainForm(
                settings.text("header.separator"),
                settings.text("default.status"),
                settings.text("default.type"),
                settings.list("markdown.extensions"))));
    }

    /** A parser takes long to make, and a bake that finds all in the cache needs none. */
    private static Supplier<PlainParser> once(Supplier<PlainParser> making) {
        Map<String, PlainParser> made = new ConcurrentHashMap<>();
        return () -> made.computeIfAbsent("parser", first -> making.get());
    }

    /** Returns the document, or nothing where JBake leaves the file out. */
    Optional<GatheredDocument> read(String path) {
        Path file = project.content().resolve(path);
        return switch (FileUtil.fileExt(file.getFileName().toString())) {
            case "md", "html" -> text(path, file);
            case "yml", "yaml" ->
                new PlainDataReader(project, faults)
                        .page(file, path, documents)
                        .map(made -> new GatheredDocument(documents.appeared(made), Optional.empty()));
            case "ad", "adoc", "asciidoc" -> {
                faults.add(asciidoc(Place.of(project.shown(file))));
                yield Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private Diagnostic asciidoc(Place place) {
        return project.setting("asciidoc").filter("skip"::equals).isPresent()
                ? Diagnostic.warning(
                        place,
                        "sound-settings",
                        "the file is left out: AsciiDoc is not baked here",
                        "write it in Markdown or HTML")
                : Diagnostic.error(
                        place,
                        "sound-settings",
                        "AsciiDoc is not baked here",
                        "write the file in Markdown or HTML, or leave all of its kind out: asciidoc=skip in jbake.properties");
    }

    private Optional<GatheredDocument> text(String path, Path file) {
        ByteBuffer bytes = FileBytes.lent(file);
        Fingerprint content = Fingerprint.of(bytes);
        Optional<CachedDocument> known = cache.document(path, content);
        Optional<DocumentModel> document = known.isPresent()
                ? Optional.of(known.get().document(file))
                : documents.of(parser.get().parse(source(path, file, copy(bytes))), file);
        return document.map(made -> {
            known.or(() -> CachedDocument.of(content, made)).ifPresent(cached -> cache.keep(path, cached));
            DocumentModel today = documents.appeared(made);
            return new GatheredDocument(today, Optional.of(fingerprint(path, content, today)));
        });
    }

    private static byte[] copy(ByteBuffer bytes) {
        byte[] copy = new byte[bytes.remaining()];
        bytes.get(copy);
        return copy;
    }

    private static Fingerprint fingerprint(String path, Fingerprint content, DocumentModel document) {
        Date date = document.getDate();
        return new FingerprintBuilder()
                .add(path)
                .add(content)
                .add(date == null ? 0 : date.toInstant().toEpochMilli())
                .value(document.get(ModelAttributes.STATUS))
                .build();
    }

    private SourceText source(String path, Path file, byte[] bytes) {
        String shown = project.shown(file);
        if (!encoding.equals(StandardCharsets.UTF_8)) {
            return SourceText.of(shown, path, new String(bytes, encoding));
        }
        Utf8Text text = Utf8Text.of(bytes);
        text.diagnostic(shown)
                .map(d -> Diagnostic.warning(d.place(), d.rule(), d.message(), d.hint()))
                .ifPresent(faults::add);
        return SourceText.of(shown, path, text.text());
    }
}
