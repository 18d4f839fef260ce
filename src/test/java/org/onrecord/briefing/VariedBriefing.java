package org.onrecord.briefing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.TextReport;
import org.onrecord.evidence.SourceLocations;
import org.onrecord.jbake.Project;
import org.onrecord.site.Bake;

/** The invented briefing with two of its speakers under names in Hebrew and Arabic, and with an address for a source, baked once. */
final class VariedBriefing {
    static final String ADDRESS = "https://lantern.example.org/2041/gates.html";

    /** Lines of our own words, and links in the text; quotes stay as they are. */
    private static final Pattern OURS =
            Pattern.compile("(?m)^(?:title|name|proposition):.*$|^ {2}- (?:text: |\\{text: ).*$|\\[\\w+](?=\\()");

    private static final Pattern NAMES = Pattern.compile("[\u0590-\u08ff]");

    private static final Path SITE = bake(Path.of("target/varied-briefing"));

    private VariedBriefing() {}

    /** Returns the folder of the site. */
    static Path site() {
        return SITE;
    }

    private static Path bake(Path folder) {
        BriefingCopy.copy(SecondBriefing.FOLDER, folder);
        try (Stream<Path> walk = Files.walk(folder.resolve("content"))) {
            for (Path file : walk.filter(f -> f.toString().endsWith(".md")).toList()) {
                Files.writeString(file, renamed(Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Diagnostics diagnostics = new Diagnostics();
        Project project = Project.open(
                        folder,
                        Map.of(
                                "destination.folder",
                                folder.resolve("site").toAbsolutePath().toString()),
                        diagnostics)
                .orElseThrow();
        new Bake(project, new SourceLocations(Optional.of(folder.resolve("texts")), Map.of()), diagnostics).run();
        if (!diagnostics.sorted().isEmpty()) {
            throw new AssertionError(new TextReport(false).format(diagnostics.sorted()));
        }
        return project.destination();
    }

    private static String renamed(String text) {
        String ours = OURS.matcher(text)
                .replaceAll(line -> line.group()
                        .replace("Isbet Karrow", "הדסה קארו")
                        .replace("Karrow, at first: 41", "קארו: 41")
                        .replace("Karrow", "קארו")
                        .replace("Dov Pellering", "دوف بيليرينغ")
                        .replace("Pellering", "بيليرينغ"));
        return ours.replace("\ncopy: A cutting.", "\nurl: " + ADDRESS + "\ncopy: A cutting.")
                .replace("aliases: [Karrow]", "aliases: [Karrow, קארו]")
                .replace("aliases: [Pellering]", "aliases: [Pellering, بيليرينغ]");
    }

    /** Returns every page that has one of the names, by its path from the site's root. */
    static List<String> pages() {
        return BakedBriefing.pages(SITE).stream()
                .filter(page -> NAMES.matcher(text(page)).find())
                .toList();
    }

    private static String text(String page) {
        try {
            return Files.readString(SITE.resolve(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
