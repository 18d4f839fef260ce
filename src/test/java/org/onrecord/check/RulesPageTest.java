package org.onrecord.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulesPageTest {
    @Test
    void thePageIsTheOneThatTheRulesWrite() throws IOException {
        Path written = Path.of("target/rules.md");
        Files.createDirectories(written.getParent());
        Files.writeString(written, RulesPage.markdown());
        assertEquals(
                RulesPage.markdown(),
                Files.readString(Path.of("docs/rules.md")),
                "copy target/rules.md to docs/rules.md");
    }
}
