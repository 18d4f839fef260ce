package org.onrecord.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.onrecord.FolderBytes;

/** Changes a copy of the second briefing as an author does, at random but the same for the same seed. */
public final class BriefingEdits {
    private static final Path BRIEFING = Path.of("src/test/resources/sites/whole/hollin-sluice");

    private static final String LOCK = "content/evidence.lock.json";

    private final Path folder;
    private final Random random;
    private int counter;

    /** Makes the edits of a seed in a folder that is not there yet; nothing is written before {@link #begin()}. */
    public BriefingEdits(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    /** Writes the briefing as it is. */
    public void begin() {
        FolderBytes.of(BRIEFING).forEach(this::put);
    }

    /** Changes something; returns what. */
    public String next() {
        List<String> content = FolderBytes.of(folder).keySet().stream()
                .filter(file -> file.startsWith("content/") && file.endsWith(".md"))
                .toList();
        String one = content.get(random.nextInt(content.size()));
        return random.nextInt(3) == 0 ? fine(one) : coarse(one);
    }

    /** Changes little: what one page shows, or what shows on others than its own. */
    private String fine(String one) {
        return switch (random.nextInt(8)) {
            case 0 -> changed(one, text(one) + "\nIt cost 98765 crowns.\n");
            case 1 -> changed(one, text(one).replaceFirst("---\n", "---\n# a line more\n"));
            case 2 -> changed(one, text(one).replaceFirst("value: (\\d)", "value: 1$1"));
            case 3 ->
                changed(one, text(one).replaceFirst("date: (\\d{4}-\\d\\d)-\\d\\d", "date: $1-1" + counter++ % 9));
            case 4 -> changed(one, text(one).replaceFirst("(?m)^name: (.*)$", "name: New $1"));
            case 5 -> changed(LOCK, text(LOCK).replaceFirst("\"words\": \\d+", "\"words\": " + counter++ % 5));
            case 6 -> changed(one, text(one) + "\nSee the [log](/content/actors/gate-log.md).\n");
            default -> back(one);
        };
    }

    /** What was removed comes back, as it was at the beginning. */
    private String back(String otherwise) {
        Map<String, String> begun = FolderBytes.of(BRIEFING);
        Optional<String> gone = begun.keySet().stream()
                .filter(file -> Files.notExists(folder.resolve(file)))
                .findFirst();
        gone.ifPresent(file -> put(file, begun.getOrDefault(file, "")));
        return gone.map(file -> "back " + file).orElseGet(() -> removed(otherwise));
    }

    private String coarse(String one) {
        return switch (random.nextInt(12)) {
            case 0, 1 -> changed(one, text(one) + "\nIt is told here once more.\n");
            case 2, 3 ->
                changed(
                        one,
                        text(one)
                                .replaceFirst("(?m)^title: \"?([A-Z])", "title: \"Once more: $1")
                                .replaceFirst("(?m)^(title: \"[^\"\n]*)$", "$1\""));
            case 4 -> changed("jbake.properties", text("jbake.properties") + "\nsite.name=Name " + counter++ + "\n");
            case 5 -> changed("assets/extra.txt", "asset " + counter++);
            case 6 -> changed("templates/sitemap.ftlh", "<urls>${site.addresses?size} " + counter++ + "</urls>");
            case 7 ->
                changed("content/pages/note" + counter + ".md", "---\ntitle: Note " + counter++ + "\n---\nSaid.\n");
            case 8 -> removed(one);
            case 9 -> changed("templates/page.ftlh", "${content.title} ${nothing}");
            case 10 -> changed(one, text(one).replaceFirst("(?m)^title:", "titel:"));
            default -> changed("assets/css/print.css", "p { color: #" + (100 + counter++) + "; }\n");
        };
    }

    /** Puts the files back as they were. */
    public void undo(Map<String, String> before) {
        FolderBytes.of(folder).keySet().stream()
                .filter(path -> !before.containsKey(path))
                .forEach(this::removed);
        FolderBytes.of(folder).forEach((path, text) -> {
            if (!text.equals(before.get(path))) {
                put(path, before.get(path));
            }
        });
        before.forEach((path, text) -> {
            if (Files.notExists(folder.resolve(path))) {
                put(path, text);
            }
        });
    }

    private String changed(String path, String text) {
        put(path, new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        return "changed " + path;
    }

    private String removed(String path) {
        try {
            Files.delete(folder.resolve(path));
            return "removed " + path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(String path, String bytes) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.writeString(folder.resolve(path), bytes, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
