package org.onrecord.evidence;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the lines of a lock into values.
 *
 * <p>The writer puts one value, or one bracket, in a line. The reader relies on that and is lenient otherwise: what it
 * reads is written again and compared, so nothing that is not what the writer writes gets through. It takes a tenth of
 * the time that a parser for all of JSON or YAML takes, and no input nests too deeply for it.
 */
final class LockLines {
    private static final Pattern LINE = Pattern.compile(" *+(?:\"(?<key>[^\"]*+)\": )?+"
            + "(?:(?<close>[}\\]])|(?<open>[{\\[])(?<empty>[}\\]])?+|\"(?<text>.*)\"|(?<word>[0-9a-z]++)),?+");

    private final LockFaults faults;
    private final Deque<LockNode> open = new ArrayDeque<>();

    LockLines(LockFaults faults) {
        this.faults = faults;
    }

    /** Returns the value that the lines hold, or nothing and a fault with its line. */
    Optional<LockNode> read(List<String> lines) {
        LockNode.Items root = new LockNode.Items(1);
        open.push(root);
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = LINE.matcher(lines.get(i));
            if (!matcher.matches() || open.isEmpty()) {
                faults.add(i + 1, LockFaults.BY_HAND);
                return Optional.empty();
            }
            read(matcher, i + 1);
        }
        if (root.items().size() != 1 || open.size() != 1) {
            faults.add(lines.size(), "the lock is cut off, or has a bracket too many");
            return Optional.empty();
        }
        return Optional.of(root.items().get(0));
    }

    private void read(Matcher matcher, int line) {
        if (matcher.group("close") != null) {
            open.pop();
            return;
        }
        LockNode node = node(matcher, line);
        add(Optional.ofNullable(matcher.group("key")).orElse(""), node);
        if (matcher.group("open") != null && matcher.group("empty") == null) {
            open.push(node);
        }
    }

    private static LockNode node(Matcher matcher, int line) {
        String bracket = matcher.group("open");
        if (bracket != null) {
            return "{".equals(bracket) ? new LockNode.Fields(line) : new LockNode.Items(line);
        }
        return new LockNode.Scalar(
                Optional.ofNullable(matcher.group("text")).orElseGet(() -> matcher.group("word")), line);
    }

    private void add(String key, LockNode node) {
        LockNode parent = open.element();
        if (parent instanceof LockNode.Items items) {
            items.items().add(node);
        } else if (parent instanceof LockNode.Fields fields && fields.fields().putIfAbsent(key, node) != null) {
            faults.add(node.line(), "the key '" + key + "' stands here a second time");
        }
    }
}
