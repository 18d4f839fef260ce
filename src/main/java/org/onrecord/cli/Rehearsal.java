package org.onrecord.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;

/** Runs the program several times in one virtual machine, so that a class-data archive holds what each kind of run loads. */
final class Rehearsal {
    private static final String NEXT = "--";

    private Rehearsal() {}

    /** Runs the program with each part of the words, which are parted by {@code --}; what it prints is lost. */
    public static void main(String[] words) {
        List<String> left = Arrays.asList(words);
        while (!left.isEmpty()) {
            int end = left.indexOf(NEXT);
            List<String> part = end < 0 ? left : left.subList(0, end);
            PrintWriter lost = new PrintWriter(Writer.nullWriter());
            Onrecord.run(lost, lost, part.toArray(String[]::new));
            left = end < 0 ? List.of() : left.subList(end + 1, left.size());
        }
    }
}
