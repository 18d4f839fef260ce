package org.onrecord.compatibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A small JBake site in a test's folder, which shows posts and pages only until it is told otherwise. */
final class Sample {
    private final Path folder;
    private int bakes;

    Sample(Path folder) {
        this.folder = folder;
        settings();
        with("templates/post.ftl", "${content.body}");
        with("templates/page.ftl", "${content.body}");
    }

    Sample settings(String... lines) {
        StringBuilder settings = new StringBuilder();
        for (String tool : List.of("render.index", "render.archive", "render.feed", "render.tags")) {
            if (Stream.of(lines).noneMatch(line -> line.startsWith(tool + "="))) {
                settings.append(tool).append("=false\n");
            }
        }
        return with("jbake.properties", settings + String.join("\n", lines) + "\n");
    }

    Sample with(String path, String text) {
        Path file = site().resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Sample without(String path) {
        try {
            Files.delete(site().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Sample post(String name, String header, String body) {
        return with(
                "content/" + name, "title=" + name + "\ntype=post\nstatus=published\n" + header + "\n~~~~~~\n" + body);
    }

    Path site() {
        return folder.resolve("site");
    }

    Baked byStock() {
        return Baked.byStock(site(), folder.resolve("out" + bakes++ + "/stock"));
    }

    Baked byOurs() {
        return Baked.byOurs(site(), folder.resolve("out" + bakes++ + "/ours"));
    }
}
