package org.onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** ARCHITECTURE.md lists every package and type with the first sentence of its own documentation. */
class ArchitectureDocumentTest {
    private static final Path SOURCE = Path.of("src/main/java/org/onrecord");
    private static final Pattern FIRST_SENTENCE =
            Pattern.compile("/\\*\\*(?:\\s*\\*)?\\s*(.*?[.?!])(?=\\s|\\*/)", Pattern.DOTALL);
    private static final String BEGIN = "<!-- types -->\n";
    private static final String END = "<!-- /types -->\n";

    @Test
    void theListOfTypesIsTheOneInTheSource() throws IOException {
        String document = Files.readString(Path.of("ARCHITECTURE.md"));
        int from = document.indexOf(BEGIN) + BEGIN.length();
        String actual = document.substring(from, document.indexOf(END, from));
        String expected = types();
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/architecture-types.md"), expected);
        assertEquals(expected, actual, "copy target/architecture-types.md between the two marks in ARCHITECTURE.md");
    }

    private static String types() throws IOException {
        StringBuilder out = new StringBuilder();
        for (String name : ArchitectureTest.ORDER) {
            Path folder = SOURCE.resolve(name);
            if (Files.isDirectory(folder)) {
                out.append("\n### ").append(name).append("\n\n");
                out.append(sentence(folder.resolve("package-info.java"))).append("\n\n");
                out.append(types(folder));
            }
        }
        return out.append('\n').toString();
    }

    private static String types(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".java") && !f.endsWith("package-info.java"))
                    .sorted()
                    .map(f -> "- `" + f.getFileName().toString().replace(".java", "") + "`: " + sentence(f) + "\n")
                    .collect(Collectors.joining());
        }
    }

    private static String sentence(Path file) {
        try {
            Matcher sentence = FIRST_SENTENCE.matcher(Files.readString(file));
            if (!sentence.find()) {
                throw new AssertionError(file + " says nothing of itself");
            }
            return sentence.group(1)
                    .replaceAll("\\s*\\n\\s*\\*?\\s*", " ")
                    .replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(file.toString(), e);
        }
    }
}
