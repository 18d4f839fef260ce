package org.onrecord.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.Briefing;

class TemplatesTest {
    @TempDir
    private Path target;

    @Test
    void everyTemplateRendersEveryPage() throws IOException {
        render();
        Path kept = Path.of("src/test/resources/org/onrecord/view/bridge-pages.txt");
        assertEquals(Files.readAllLines(kept), pages());
    }

    @Test
    void aNameIsEscaped() throws IOException {
        render();
        String page = Files.readString(target.resolve("actors/bridge.html"));
        assertTrue(page.contains("<h1><bdi>The bridge &lt;new&gt;</bdi></h1>"), page);
        assertFalse(page.contains("<new>"));
    }

    @Test
    void noPageHasInlineStyleOrScript() throws IOException {
        render();
        for (String page : pages()) {
            String text = Files.readString(target.resolve(page));
            assertFalse(text.contains(" style=") || text.contains("<style") || text.contains(" onclick="), page);
            assertFalse(text.contains("<script>"), page);
        }
    }

    private void render() {
        Briefing briefing = Bridge.briefing();
        Material material = Sample.measured(briefing, new SiteSettings("Site", "https://example.org", "en"));
        new Preview(Path.of("templates"), Path.of("assets")).write(material, target);
    }

    private List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(target)) {
            return new TreeSet<>(files.filter(f -> f.toString().matches(".*\\.(html|xml)"))
                            .map(f -> target.relativize(f).toString().replace('\\', '/'))
                            .toList())
                    .stream().toList();
        }
    }
}
