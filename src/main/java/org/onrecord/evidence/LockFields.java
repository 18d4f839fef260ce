package org.onrecord.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The fields of one object of a lock; a value that is missing or of another kind is a fault, and empty. */
final class LockFields {
    private final Map<String, Node> fields;
    private final int line;
    private final LockFaults faults;

    private LockFields(Map<String, Node> fields, int line, LockFaults faults) {
        this.fields = fields;
        this.line = line;
        this.faults = faults;
    }

    /** Reads an object; a key twice is a fault. */
    static LockFields of(Node node, LockFaults faults) {
        Map<String, Node> fields = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                String key = tuple.getKeyNode() instanceof ScalarNode name ? name.getValue() : "";
                if (fields.putIfAbsent(key, tuple.getValueNode()) != null) {
                    faults.add(line(tuple.getKeyNode()), "the key '" + key + "' stands here a second time");
                }
            }
        } else {
            faults.add(line(node), "here must be an object in braces");
        }
        return new LockFields(fields, line(node), faults);
    }

    /** Returns the objects or lists of an object, by key. */
    Map<String, Node> map(String key) {
        return required(key).map(n -> of(n, faults).fields).orElseGet(Map::of);
    }

    String text(String key) {
        return required(key).map(n -> scalar(key, n)).orElse("");
    }

    /** Returns a text that may be left out, empty where it is. */
    String textOrNone(String key) {
        return fields.containsKey(key) ? text(key) : "";
    }

    /** Returns a whole number, 0 or more. */
    int number(String key) {
        String text = text(key);
        if (text.matches("0|[1-9][0-9]{0,8}")) {
            return Integer.parseInt(text);
        }
        faults.add(line(key), "'" + key + "' must be a whole number from 0 to 999999999");
        return 0;
    }

    /** Returns the items of a list that may be left out, none where it is. */
    List<Node> list(String key) {
        return Optional.ofNullable(fields.get(key)).map(n -> items(n, faults)).orElseGet(List::of);
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        list(key).forEach(n -> texts.add(scalar(key, n)));
        return texts;
    }

    static List<Node> items(Node node, LockFaults faults) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        faults.add(line(node), "here must be a list in brackets");
        return List.of();
    }

    /** Returns the line of a value, counted from 1; that of the object where there is no such value. */
    int line(String key) {
        return Optional.ofNullable(fields.get(key)).map(LockFields::line).orElse(line);
    }

    private Optional<Node> required(String key) {
        Optional<Node> node = Optional.ofNullable(fields.get(key));
        if (node.isEmpty()) {
            faults.add(line, "the key '" + key + "' is missing");
        }
        return node;
    }

    private String scalar(String key, Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        faults.add(line(node), "'" + key + "' must be a single value");
        return "";
    }

    private static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }
}
