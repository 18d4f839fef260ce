package org.onrecord.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.model.Entry;

/** Lays out the network: speakers as in the table, subjects near those who speak of them. */
final class Weaving {
    private static final int WIDTH = 760;
    private static final int ROW = 22;
    private static final int LEFT = 215;
    private static final int RIGHT = 390;
    private static final int GAP = 8;
    private static final int THICKEST = 8;
    private static final int LETTERS_LEFT = 28;
    private static final int LETTERS_RIGHT = 44;

    private final Vantage from;
    private final Voices voices;
    private final List<Entry> subjects;
    private final int height;
    private final Map<String, Integer> speakerAt = new HashMap<>();

    Weaving(Vantage from, Voices voices) {
        this.from = from;
        this.voices = voices;
        this.height =
                ROW * (Math.max(voices.speakers().size(), voices.subjects().size()) + 1);
        place(voices.speakers());
        this.subjects = voices.subjects().stream()
                .sorted(Comparator.comparingInt(this::middle).thenComparing(Entry::title))
                .toList();
    }

    /** Returns the drawing. */
    Network draw() {
        return new Network(
                WIDTH,
                height,
                finding(),
                nodes(voices.speakers(), LEFT - GAP, LETTERS_LEFT),
                nodes(subjects, RIGHT + GAP, LETTERS_RIGHT),
                strands());
    }

    /** Who speaks most and of whom most is said, the first in the table. */
    private String finding() {
        return voices.speakers().isEmpty()
                ? ""
                : voices.speakers().get(0).title() + " speaks most; most is said of "
                        + voices.subjects().get(0).title() + ".";
    }

    private void place(List<Entry> speakers) {
        for (int i = 0; i < speakers.size(); i++) {
            speakerAt.put(speakers.get(i).id(), y(i, speakers.size()));
        }
    }

    /** Spreads names evenly over the height. */
    private int y(int index, int count) {
        return height * (2 * index + 1) / (2 * count);
    }

    /** The mean height of those who speak of a subject, each as often as it does. */
    private int middle(Entry subject) {
        int sum = 0;
        int count = 0;
        for (Entry speaker : voices.speakers()) {
            int claims = voices.claims(speaker, subject).size();
            sum += claims * speakerAt.getOrDefault(speaker.id(), 0);
            count += claims;
        }
        return count == 0 ? height : sum / count;
    }

    private List<Network.Node> nodes(List<Entry> entries, int x, int letters) {
        List<Network.Node> nodes = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            String label = English.shortened(entry.title(), letters);
            nodes.add(new Network.Node(label, entry.title(), from.href(entry), x, y(i, entries.size())));
        }
        return nodes;
    }

    private List<Network.Strand> strands() {
        List<Network.Strand> strands = new ArrayList<>();
        for (Entry speaker : voices.speakers()) {
            for (int i = 0; i < subjects.size(); i++) {
                int claims = voices.claims(speaker, subjects.get(i)).size();
                if (claims > 0) {
                    String path = path(speakerAt.getOrDefault(speaker.id(), 0), y(i, subjects.size()));
                    boolean reported = voices.isReported(speaker, subjects.get(i));
                    strands.add(new Network.Strand(path, Math.min(THICKEST, 1 + claims), reported));
                }
            }
        }
        return strands;
    }

    private static String path(int left, int right) {
        int half = (LEFT + RIGHT) / 2;
        return "M" + LEFT + " " + left + "C" + half + " " + left + " " + half + " " + right + " " + RIGHT + " " + right;
    }
}
