package org.onrecord.jbake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Pattern;
import org.onrecord.content.ContentFile;
import org.onrecord.content.ContentParser;
import org.onrecord.content.SourceText;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.NearMatch;
import org.onrecord.diagnostic.Place;

/** Reads every content file of a project, on all cores. */
public final class Gatherer {
    /** What such a file says without front matter is about the content, and no part of it. */
    private static final Set<String> DOCUMENTATION = Set.of("README.md", "STYLE.md");

    private static final Pattern EXTENSION = Pattern.compile("\\.ftlh$");

    private final Project project;
    private final Diagnostics faults;
    private final BriefingMemory memory;

    /** Makes a gatherer that tells what it finds wrong to {@code faults}; the faults within a file are the reader's to tell. */
    public Gatherer(Project project, Diagnostics faults) {
        this(project, faults, new BriefingMemory());
    }

    /** Makes a gatherer that reads what is not in memory. */
    public Gatherer(Project project, Diagnostics faults, BriefingMemory memory) {
        this.project = project;
        this.faults = faults;
        this.memory = memory;
    }

    /** Returns the files by path, those with faults included; a file whose name is no address is left out. */
    public List<ContentFile> gather() {
        List<String> paths = project.contentFiles();
        List<ContentFile> files = paths.parallelStream()
                .filter(path -> path.endsWith(".md") && isAddress(path))
                .map(path -> memory.file(path, this::read))
                .flatMap(Optional::stream)
                .toList();
        checkLayouts(files);
        new Outputs(project, faults).check(files, paths);
        return files;
    }

    private boolean isAddress(String path) {
        boolean sound = !path.contains("..");
        if (!sound) {
            faults.add(Diagnostic.error(
                    Place.of(project.shown(project.content().resolve(path))),
                    "one-output",
                    "a file name with '..' is no address of a page",
                    "take one of the dots out of the name"));
        }
        return sound;
    }

    private Optional<ContentFile> read(String path) {
        Path file = project.content().resolve(path);
        String shown = project.shown(file);
        byte[] bytes = FileBytes.of(file);
        Utf8Text text = Utf8Text.of(bytes);
        text.diagnostic(shown).ifPresent(faults::add);
        SourceText source = SourceText.of(shown, path, text.text());
        return isDocumentation(source, file)
                ? Optional.empty()
                : Optional.of(memory.cache(project).content(source, Fingerprint.of(bytes)));
    }

    private static boolean isDocumentation(SourceText text, Path file) {
        return DOCUMENTATION.contains(file.getFileName().toString()) && !ContentParser.hasHeader(text);
    }

    private void checkLayouts(List<ContentFile> files) {
        SortedSet<String> known = project.templateFinder().names();
        for (ContentFile file : files) {
            Layout layout = Layout.of(file);
            String template = project.configuration().getTemplateByDocType(layout.name());
            if (!known.contains(EXTENSION.matcher(template).replaceFirst(""))
                    && project.templateFinder().find(template).isEmpty()) {
                String otherwise = "add " + project.shown(project.templates()) + "/" + template;
                faults.add(Diagnostic.error(
                        layout.place(),
                        "known-layouts",
                        "no template draws the type '" + layout.name() + "'",
                        NearMatch.hint(layout.name(), known, otherwise)));
            }
        }
    }
}
