package org.onrecord.content;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.Place;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Turns YAML nodes into values; what a front matter has no use for is refused. */
final class YamlValues {
    private static final int MAX_DEPTH = 12;
    private static final Set<Tag> PLAIN_TAGS =
            Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.MAP, Tag.SEQ);

    private final SourceText text;
    private final Diagnostics faults;
    private final int linesBefore;
    private final IdentityHashMap<Node, Boolean> seen = new IdentityHashMap<>();

    YamlValues(SourceText text, Diagnostics faults, int linesBefore) {
        this.text = text;
        this.faults = faults;
        this.linesBefore = linesBefore;
    }

    /** Returns the value of a document's root. */
    Value of(Node node) {
        return of(node, 1);
    }

    private Value of(Node node, int depth) {
        Place place = place(node);
        boolean again = seen.put(node, true) != null;
        if (again || depth > MAX_DEPTH) {
            refuse(place, again ? "an alias repeats a value" : "the front matter is nested too deeply");
            return new Value.Scalar("", place);
        }
        if (node.getAnchor().isPresent()) {
            refuse(place, "an anchor names a value");
        }
        if (!PLAIN_TAGS.contains(node.getTag())) {
            refuse(place, "the tag '" + node.getTag().getValue() + "' gives a value a type");
        }
        return convert(node, depth, place);
    }

    private Value convert(Node node, int depth, Place place) {
        if (node instanceof MappingNode mapping) {
            return mapping(mapping, depth, place);
        }
        if (node instanceof SequenceNode sequence) {
            List<Value> items = new ArrayList<>();
            sequence.getValue().forEach(item -> items.add(of(item, depth + 1)));
            return new Value.Sequence(items, place);
        }
        return scalar((ScalarNode) node, place);
    }

    private Value.Scalar scalar(ScalarNode node, Place place) {
        String value = node.getValue();
        boolean absent = node.getScalarStyle() == ScalarStyle.PLAIN && ("null".equals(value) || "~".equals(value));
        return new Value.Scalar(absent ? "" : value, place);
    }

    private Value.Mapping mapping(MappingNode node, int depth, Place place) {
        Map<String, Value.Field> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            Place keyPlace = place(tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                refuse(keyPlace, "a key is not a word");
                continue;
            }
            Value.Field field = new Value.Field(keyPlace, of(tuple.getValueNode(), depth + 1));
            if (fields.putIfAbsent(key.getValue(), field) != null) {
                faults.add(Diagnostic.error(
                        keyPlace,
                        "known-fields",
                        "the key '" + key.getValue() + "' stands here a second time",
                        "keep one of the two"));
            }
        }
        return new Value.Mapping(fields, place);
    }

    private void refuse(Place place, String what) {
        faults.add(Diagnostic.error(
                place,
                "known-fields",
                what + ", which front matter does not allow",
                "write the value out where it belongs"));
    }

    private Place place(Node node) {
        Mark start = node.getStartMark().orElse(null);
        Mark end = node.getEndMark().orElse(null);
        if (start == null) {
            return Place.of(text.file());
        }
        int length = end != null && end.getLine() == start.getLine() ? end.getColumn() - start.getColumn() : 1;
        return text.place(start.getLine() + linesBefore + 1, start.getColumn() + 1, length);
    }
}
