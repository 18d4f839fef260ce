package org.onrecord.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.content.ContentFile;
import org.onrecord.content.ContentParser;
import org.onrecord.content.SourceText;

class CachedContentTest {

    private static ContentFile again(ContentFile file) {
        return CachedContent.file(file.text(), CachedContent.bytes(file));
    }

    private static ContentFile parsed(String... lines) {
        return new ContentParser()
                .parse(SourceText.of("content/claims/c1.md", "claims/c1.md", String.join("\n", lines)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "src/test/resources/sites/whole/hollin-sluice/content"})
    void everyFileOfABriefingComesBackAsItWasParsed(String folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(Path.of(folder))) {
            paths = walk.filter(path -> path.toString().endsWith(".md")).toList();
        }
        assertTrue(paths.size() > 30, folder);
        for (Path path : paths) {
            String name = Path.of(folder).relativize(path).toString();
            ContentFile file =
                    new ContentParser().parse(SourceText.of("content/" + name, name, Files.readString(path)));
            if (file.faults().isEmpty()) {
                assertEquals(file, again(file), name);
                assertEquals(file.toString(), again(file).toString(), name);
            }
        }
    }

    @Test
    void lettersOfAnyKindAndTheirPlacesComeBack() {
        ContentFile file = parsed(
                "---",
                "title: \"Ein \u00dcbergang \u2014 \ud83d\ude00 und mehr\"",
                "list: [a, {b: c}, []]",
                "empty:",
                "---",
                "",
                "# A heading",
                "",
                "A \u201cword\u201d and [a link](../actors/a.md#part).");
        assertEquals(List.of(), file.faults());
        assertEquals(file, again(file));
    }

    @Test
    void aClassicHeaderComesBack() {
        ContentFile file = parsed("title=A title", "type=claim", "~~~~~~", "", "Text.");
        assertEquals(List.of(), file.faults());
        assertEquals(file, again(file));
    }

    @Test
    void anotherTextIsAnotherFile() {
        assertNotEquals(again(parsed("---", "title: a", "---")), again(parsed("---", "title: b", "---")));
    }

    @Test
    void whatIsNoFrontMatterIsRefused() {
        ContentFile file = parsed("---", "title: a", "---");
        ByteBuffer bytes = CachedContent.bytes(file);
        bytes.putInt(0, 7);
        assertThrows(IllegalArgumentException.class, () -> CachedContent.file(file.text(), bytes));
    }
}
