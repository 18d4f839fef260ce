package org.onrecord.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.model.Actor;
import org.onrecord.model.Brief;
import org.onrecord.model.Briefing;
import org.onrecord.model.Source;

/** Names and official titles, which nobody can put in other words; a tree by their words. */
final class NameTree {
    private final Map<String, NameTree> next = new HashMap<>();
    private boolean ends;

    private NameTree() {}

    /** Returns the tree of names. */
    static NameTree of(List<String> names) {
        NameTree root = new NameTree();
        names.forEach(root::add);
        return root;
    }

    /** Returns the names and aliases of actors, the titles of sources, and the official titles of the briefing. */
    static List<String> names(Briefing briefing) {
        List<String> names = new ArrayList<>();
        for (Actor actor : briefing.actors()) {
            names.add(actor.name());
            names.addAll(actor.aliases());
        }
        briefing.sources().stream().map(Source::title).forEach(names::add);
        names.addAll(briefing.brief().map(Brief::officialTitles).orElseGet(List::of));
        return names;
    }

    private void add(String name) {
        NameTree node = this;
        for (WordSpan word : WordSpan.of(Normalisation.of(name))) {
            node = node.next.computeIfAbsent(word.form(), w -> new NameTree());
        }
        node.ends = node != this;
    }

    /** Marks the words that belong to a name, the longest name first. */
    boolean[] mark(List<String> words) {
        boolean[] named = new boolean[words.size()];
        int at = 0;
        while (at < words.size()) {
            int length = longest(words, at);
            for (int i = at; i < at + length; i++) {
                named[i] = true;
            }
            at += Math.max(1, length);
        }
        return named;
    }

    private int longest(List<String> words, int start) {
        NameTree node = this;
        int length = 0;
        for (int at = start; at < words.size(); at++) {
            NameTree child = node.next.get(words.get(at));
            if (child == null) {
                return length;
            }
            node = child;
            length = node.ends ? at + 1 - start : length;
        }
        return length;
    }
}
