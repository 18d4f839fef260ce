package org.onrecord.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jbake.app.FileUtil;
import org.jbake.model.DocumentModel;
import org.onrecord.content.PlainForm;
import org.onrecord.content.PlainParser;
import org.onrecord.content.SourceText;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.Place;

/** Reads every content and data file of a plain site, on all cores. */
public final class PlainGatherer {
    private static final Set<String> KINDS = Set.of("md", "html", "yml", "yaml", "ad", "adoc", "asciidoc");

    private final Project project;
    private final Diagnostics faults;
    private final InstantSource clock;
    private final Charset encoding;

    /** Makes a gatherer; the clock decides what the status {@code published-date} means. */
    public PlainGatherer(Project project, Diagnostics faults, InstantSource clock) {
        this.project = project;
        this.faults = faults;
        this.clock = clock;
        this.encoding = Charset.forName(project.configuration().getRenderEncoding());
    }

    /** Returns the documents; what JBake would pass over in silence is told. */
    public PlainContent gather() {
        SiteConfiguration settings = project.configuration();
        if (!new PlainDates(settings, faults).isSound()) {
            faults.add(Diagnostic.error(
                    Place.of("jbake.properties"),
                    "sound-settings",
                    "no date can be read by date.format=" + settings.getDateFormat(),
                    "write a pattern such as yyyy-MM-dd"));
            return new PlainContent(List.of(), List.of());
        }
        PlainParser parser = new PlainParser(new PlainForm(
                settings.getHeaderSeparator(),
                settings.getDefaultStatus(),
                settings.getDefaultType(),
                settings.getMarkdownExtensions()));
        PlainDocuments documents = new PlainDocuments(settings, clock.instant(), faults);
        List<DocumentModel> read = project.plainFiles().parallelStream()
                .map(path -> read(path, parser, documents))
                .flatMap(Optional::stream)
                .toList();
        return new PlainContent(withoutTwins(read), new PlainDataReader(project, faults).read());
    }

    /** Returns whether JBake takes a file for content, by the kind of its name; any other is copied. */
    static boolean isContent(String path) {
        return KINDS.contains(FileUtil.fileExt(path.substring(path.lastIndexOf('/') + 1)));
    }

    private Optional<DocumentModel> read(String path, PlainParser parser, PlainDocuments documents) {
        Path file = project.content().resolve(path);
        return switch (FileUtil.fileExt(file.getFileName().toString())) {
            case "md", "html" -> documents.of(parser.parse(text(path, file)), file);
            case "yml", "yaml" -> new PlainDataReader(project, faults).page(file, path, documents);
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

    private SourceText text(String path, Path file) {
        String shown = project.shown(file);
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (!encoding.equals(StandardCharsets.UTF_8)) {
                return SourceText.of(shown, path, new String(bytes, encoding));
            }
            Utf8Text text = Utf8Text.of(bytes);
            text.diagnostic(shown)
                    .map(d -> Diagnostic.warning(d.place(), d.rule(), d.message(), d.hint()))
                    .ifPresent(faults::add);
            return SourceText.of(shown, path, text.text());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Of two files with one address JBake keeps the later. */
    private List<DocumentModel> withoutTwins(List<DocumentModel> read) {
        Map<String, DocumentModel> kept = new LinkedHashMap<>();
        for (DocumentModel document : read) {
            DocumentModel earlier = kept.remove(document.getSourceuri());
            if (earlier != null) {
                faults.add(Diagnostic.warning(
                        Place.of(project.shown(Path.of(earlier.getFile()))),
                        PlainOutputs.RULE,
                        "this file and " + project.shown(Path.of(document.getFile())) + " would both become "
                                + document.getUri() + "; the latter is baked",
                        "rename or remove one of the two"));
            }
            kept.put(document.getSourceuri(), document);
        }
        return List.copyOf(kept.values());
    }
}
