package org.onrecord.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of one object of a lock; a value that is missing or of another kind is a fault, and empty. */
final class LockFields {
    private final Map<String, LockNode> fields;
    private final int line;
    private final LockFaults faults;

    private LockFields(Map<String, LockNode> fields, int line, LockFaults faults) {
        this.fields = fields;
        this.line = line;
        this.faults = faults;
    }

    /** Reads an object. */
    static LockFields of(LockNode node, LockFaults faults) {
        if (node instanceof LockNode.Fields object) {
            return new LockFields(object.fields(), node.line(), faults);
        }
        faults.add(node.line(), "here must be an object in braces");
        return new LockFields(Map.of(), node.line(), faults);
    }

    /** Returns the objects or lists of an object, by key. */
    Map<String, LockNode> map(String key) {
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
    List<LockNode> list(String key) {
        return Optional.ofNullable(fields.get(key)).map(n -> items(n, faults)).orElseGet(List::of);
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        list(key).forEach(n -> texts.add(scalar(key, n)));
        return texts;
    }

    static List<LockNode> items(LockNode node, LockFaults faults) {
        if (node instanceof LockNode.Items list) {
            return list.items();
        }
        faults.add(node.line(), "here must be a list in brackets");
        return List.of();
    }

    /** Returns the line of a value, counted from 1; that of the object where there is no such value. */
    int line(String key) {
        return Optional.ofNullable(fields.get(key)).map(LockNode::line).orElse(line);
    }

    private Optional<LockNode> required(String key) {
        Optional<LockNode> node = Optional.ofNullable(fields.get(key));
        if (node.isEmpty()) {
            faults.add(line, "the key '" + key + "' is missing");
        }
        return node;
    }

    private String scalar(String key, LockNode node) {
        if (node instanceof LockNode.Scalar scalar) {
            return scalar.text();
        }
        faults.add(node.line(), "'" + key + "' must be a single value");
        return "";
    }
}
