package org.onrecord.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.model.Split;

/**
 * A source's text, cut into paragraphs in normal form.
 *
 * <p>A line of which nothing is left in normal form is blank. Blank lines are no paragraphs and are not counted,
 * neither by {@code skip} nor by the numbers; with {@link Split#BLOCK} they are what parts the paragraphs.
 *
 * @param head the leading paragraphs that are no part of the body
 * @param body the paragraphs that evidence names, the first of them with the number 1
 */
public record NormalText(List<String> head, List<String> body) {
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    public NormalText {
        head = List.copyOf(head);
        body = List.copyOf(body);
    }

    /** Cuts a decoded text; {@code skip} is how many leading paragraphs are no part of the body. */
    public static NormalText of(String text, Split split, int skip) {
        List<String> all = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        for (String line : LINE_END.split(text, -1)) {
            boolean blank = Normalisation.of(line).isEmpty();
            block.append(line).append('\n');
            if (blank || split == Split.LINE) {
                flush(block, all);
            }
        }
        flush(block, all);
        int cut = Math.max(0, Math.min(skip, all.size()));
        return new NormalText(all.subList(0, cut), all.subList(cut, all.size()));
    }

    private static void flush(StringBuilder block, List<String> all) {
        String paragraph = Normalisation.of(block.toString());
        if (!paragraph.isEmpty()) {
            all.add(paragraph);
        }
        block.setLength(0);
    }

    /** Returns whether the body has a paragraph with the number. */
    public boolean has(int paragraph) {
        return paragraph >= 1 && paragraph <= body.size();
    }

    /** Returns the paragraph with the number, counted from 1. */
    public String paragraph(int number) {
        if (!has(number)) {
            throw new IllegalArgumentException("no paragraph " + number + " among " + body.size());
        }
        return body.get(number - 1);
    }

    /** Returns every paragraph, those of the head first, a line feed between two: what the hash of a text is taken of. */
    public String joined() {
        List<String> all = new ArrayList<>(head);
        all.addAll(body);
        return String.join("\n", all);
    }
}
