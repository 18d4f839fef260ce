package org.onrecord.bench.race;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.onrecord.bench.site.SiteForm;

/** Finds the generators of this machine; JBake comes by Maven and Eleventy by npm, into a folder below {@code target}. */
final class Entrants {
    private static final String JBAKE = "2.7.0";
    private final Path project;
    private final Path work;
    private final Path program;
    private final Shell shell;

    /** Makes a finder for the Onrecord whose launcher is {@code program}. */
    Entrants(Path project, Path work, Path program) {
        this.project = project;
        this.work = work;
        this.program = program;
        this.shell = new Shell(project);
    }

    /** Returns the generators, but for those that are named. */
    Field find(List<String> without) {
        Map<String, Supplier<Optional<Contender>>> known = new LinkedHashMap<>();
        known.put("Onrecord", this::onrecord);
        known.put("JBake", this::jbake);
        known.put("Hugo", this::hugo);
        known.put("Eleventy", this::eleventy);
        known.put("Zola", this::zola);
        List<Contender> contenders = new ArrayList<>();
        List<String> absent = new ArrayList<>();
        known.forEach((name, finding) -> {
            if (without.contains(name)) {
                absent.add(name + " was left out on the command line.");
            } else {
                finding.get().ifPresentOrElse(contenders::add, () -> absent.add(name + " is not installed."));
            }
        });
        return new Field(contenders, absent);
    }

    private Optional<Contender> onrecord() {
        return shell.firstLine(program.toString(), "--version")
                .map(v -> new Contender(
                        "Onrecord",
                        v.replace("onrecord ", ""),
                        SiteForm.JBAKE,
                        List.of(program.toString(), "bake", "--quiet", "--output", "{out}", "{site}")));
    }

    private Optional<Contender> jbake() {
        Path library = work.resolve("jbake");
        if (!Files.isDirectory(library)) {
            String pom = project.resolve("bench/jbake/pom.xml").toString();
            shell.run("mvn", "-q", "-B", "-f", pom, "dependency:copy-dependencies", "-DoutputDirectory=" + library);
        }
        String classes = project.resolve("bench/jbake") + ":" + library + "/*";
        return Optional.of(new Contender(
                "JBake",
                JBAKE,
                SiteForm.JBAKE,
                List.of("java", "-cp", classes, "org.jbake.launcher.Main", "-b", "{site}", "{out}")));
    }

    private Optional<Contender> hugo() {
        return shell.firstLine("hugo", "version")
                .map(v -> new Contender(
                        "Hugo",
                        v.split(" ")[1],
                        SiteForm.HUGO,
                        List.of("hugo", "--quiet", "-s", "{site}", "-d", "{out}")));
    }

    private Optional<Contender> eleventy() {
        if (shell.firstLine("npm", "--version").isEmpty()) {
            return Optional.empty();
        }
        Path script = work.resolve("node_modules/@11ty/eleventy/cmd.cjs");
        if (!Files.exists(script)) {
            copy(project.resolve("bench/sites/eleventy/package.json"), work.resolve("package.json"));
            shell.run("npm", "install", "--no-audit", "--no-fund", "--no-package-lock", "--prefix", work.toString());
        }
        return shell.firstLine("node", script.toString(), "--version")
                .map(v -> new Contender(
                        "Eleventy",
                        v,
                        SiteForm.ELEVENTY,
                        List.of("node", script.toString(), "--quiet", "--output={out}")));
    }

    private Optional<Contender> zola() {
        return shell.firstLine("zola", "--version")
                .map(v -> new Contender(
                        "Zola",
                        v.replace("zola ", ""),
                        SiteForm.ZOLA,
                        List.of("zola", "--root", "{site}", "build", "--output-dir", "{out}")));
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot copy " + from, e);
        }
    }
}
