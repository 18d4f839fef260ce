package org.onrecord.build;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Rewrites archives of the program with the lambdas of their classes as classes of their own. */
final class DesugaredArchives {
    private static final String CLASS = ".class";

    private DesugaredArchives() {}

    /**
     * Rewrites archives in place; one that has no lambda left stays as it is.
     *
     * @param archives their paths
     * @throws IOException where one cannot be read or written; it is then as it was
     */
    public static void main(String[] archives) throws IOException {
        for (String archive : archives) {
            rewrite(Path.of(archive));
        }
    }

    private static void rewrite(Path archive) throws IOException {
        Map<String, byte[]> others = new LinkedHashMap<>();
        Map<String, byte[]> classes = new LinkedHashMap<>();
        long time = read(archive, others, classes);
        Map<String, byte[]> desugared = Desugaring.of(classes);
        if (desugared.size() == classes.size()) {
            return;
        }
        Path fresh = archive.resolveSibling(archive.getFileName() + ".new");
        try (OutputStream out = Files.newOutputStream(fresh);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            write(zip, others, "", time);
            write(zip, desugared, CLASS, time);
        }
        Files.move(fresh, archive, StandardCopyOption.REPLACE_EXISTING);
    }

    private static long read(Path archive, Map<String, byte[]> others, Map<String, byte[]> classes) throws IOException {
        long time = 0;
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                String name = entry.getName();
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                time = Math.max(time, entry.getTime());
                // A class for later platforms alone is not looked for by its name.
                if (name.endsWith(CLASS) && !name.startsWith("META-INF/")) {
                    classes.put(name.substring(0, name.length() - CLASS.length()), bytes);
                } else {
                    others.put(name, bytes);
                }
            }
        }
        return time;
    }

    private static void write(ZipOutputStream zip, Map<String, byte[]> files, String ending, long time)
            throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            ZipEntry entry = new ZipEntry(file.getKey() + ending);
            entry.setTime(time);
            zip.putNextEntry(entry);
            zip.write(file.getValue());
            zip.closeEntry();
        }
    }
}
