package org.onrecord.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DesugaredArchivesTest {
    private static final String FORMS = "org/onrecord/build/SugaredForms";
    private static final byte[] TEXT = "text".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void anArchiveKeepsItsFilesAndGainsItsLambdas() throws IOException {
        Path archive = archive();
        DesugaredArchives.main(new String[] {archive.toString()});
        List<String> names = names(archive);
        assertEquals(
                List.of("META-INF/MANIFEST.MF", "META-INF/versions/21/A.class", FORMS + ".class"), names.subList(0, 3));
        assertTrue(names.subList(3, names.size()).stream().allMatch(n -> n.startsWith(FORMS + "$$Lambda")));
        assertTrue(names.size() > 20, names.toString());
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            assertArrayEquals(
                    TEXT, zip.getInputStream(zip.getEntry(names.get(0))).readAllBytes());
        }
    }

    @Test
    void aSecondRunChangesNothingAndTwoRunsAreTheSameBytes() throws IOException {
        Path first = archive();
        Path second = Files.copy(first, folder.resolve("second.jar"));
        DesugaredArchives.main(new String[] {first.toString(), second.toString()});
        byte[] once = Files.readAllBytes(first);
        assertArrayEquals(once, Files.readAllBytes(second));
        DesugaredArchives.main(new String[] {first.toString()});
        assertArrayEquals(once, Files.readAllBytes(first));
    }

    @Test
    void whatIsNoArchiveStaysAsItWas() throws IOException {
        Path file = Files.write(folder.resolve("no.jar"), TEXT);
        assertThrows(ZipException.class, () -> DesugaredArchives.main(new String[] {file.toString()}));
        assertArrayEquals(TEXT, Files.readAllBytes(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    private Path archive() throws IOException {
        Path archive = folder.resolve("first.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive));
                InputStream forms = DesugaredArchivesTest.class.getResourceAsStream("SugaredForms.class")) {
            add(zip, "META-INF/MANIFEST.MF", TEXT);
            add(zip, FORMS + ".class", forms.readAllBytes());
            add(zip, "META-INF/versions/21/A.class", TEXT);
        }
        return archive;
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(1_700_000_000_000L);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static List<String> names(Path archive) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }
}
