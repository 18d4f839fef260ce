package org.onrecord.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Runs the program several times in one virtual machine, so that a class-data archive holds what each kind of run loads. */
final class Rehearsal {
    private static final String NEXT = "--";

    private Rehearsal() {}

    /**
     * Runs the program with each part of the words, which are parted by {@code --}; what it prints is lost.
     *
     * <p>The first word is a folder, which is deleted before: over the outputs of the last rehearsal the program would find
     * everything made, and the archive would lack the classes that make it.
     */
    public static void main(String[] words) throws IOException {
        delete(Path.of(words[0]));
        List<String> left = Arrays.asList(words).subList(1, words.length);
        while (!left.isEmpty()) {
            int end = left.indexOf(NEXT);
            List<String> part = end < 0 ? left : left.subList(0, end);
            PrintWriter lost = new PrintWriter(Writer.nullWriter());
            Onrecord.run(lost, lost, part.toArray(String[]::new));
            left = end < 0 ? List.of() : left.subList(end + 1, left.size());
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
