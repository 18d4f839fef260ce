package org.onrecord.bench.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** The form in which a generator wants its site; templates and settings lie in a folder of the form's name. */
public enum SiteForm {
    JBAKE(Header.JBAKE, "assets/css"),
    HUGO(Header.YAML, "static/css"),
    ELEVENTY(Header.YAML, "css"),
    ZOLA(Header.TOML, "static/css") {
        /** Every page is in a folder of its own, so that {@code b.html} beside it is {@code ../b/} to it. */
        @Override
        String linked(String body) {
            return body.replaceAll("\\]\\(([^)]+)\\.html\\)", "](../$1/)");
        }
    };

    private final Header header;
    private final String styles;

    SiteForm(Header header, String styles) {
        this.header = header;
        this.styles = styles;
    }

    /** Returns the name of the form's folder. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Writes a whole site into {@code folder}, with what lies in {@code sites} for this form. */
    public void write(MadeSite site, Path sites, Path folder) {
        copy(sites.resolve(folder()), folder);
        copy(sites.resolve("site.css"), folder.resolve(styles).resolve("site.css"));
        site.claims().forEach(c -> write(c, folder));
        site.actors()
                .forEach(a -> put(
                        folder.resolve("content/actors/" + a.speaker().id() + ".md"),
                        header.of(a) + "\n" + linked(a.body())));
    }

    /** Writes one claim into a site. */
    public void write(MadeClaim claim, Path folder) {
        put(folder.resolve("content/claims/" + claim.id() + ".md"), header.of(claim) + "\n" + linked(claim.body()));
    }

    /** Returns the text of a file with links to the addresses that its generator gives. */
    String linked(String body) {
        return body;
    }

    private static void put(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot copy " + from, e);
        }
    }
}
