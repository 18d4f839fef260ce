package org.onrecord.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.diagnostic.Place;

/** The keys of one mapping, asked for one by one; what nobody asked for is unknown. */
final class Fields {
    private final Value.Mapping mapping;
    private final String name;
    private final Problems problems;
    private final AskedKeys keys = new AskedKeys();

    /** Reads {@code mapping}, which messages call {@code name}. */
    Fields(Value.Mapping mapping, String name, Problems problems) {
        this.mapping = mapping;
        this.name = name;
        this.problems = problems;
    }

    Problems problems() {
        return problems;
    }

    /** Returns where the mapping stands. */
    Place place() {
        return mapping.place();
    }

    /** Returns the value of a key, where one was written that is not empty. */
    Optional<Value> value(String key) {
        keys.ask(key);
        return Optional.ofNullable(mapping.fields().get(key))
                .map(Value.Field::value)
                .filter(v -> !(v instanceof Value.Scalar scalar && scalar.text().isBlank()));
    }

    /** Returns a single value, where one was written. */
    Optional<Value.Scalar> scalar(String key) {
        Optional<Value> value = value(key);
        if (value.isPresent() && !(value.get() instanceof Value.Scalar)) {
            malformed(value.get(), key, "takes a single value", "write '" + key + ": …' with one value after it");
        }
        return value.filter(Value.Scalar.class::isInstance).map(Value.Scalar.class::cast);
    }

    /** Returns a single value that has to be there; an empty one after the fault was reported. */
    Value.Scalar required(String key) {
        boolean absent = value(key).isEmpty();
        if (absent) {
            keys.miss(key);
        }
        return scalar(key).orElseGet(() -> new Value.Scalar("", place()));
    }

    /** Returns a text that has to be there. */
    String text(String key) {
        return required(key).text().strip();
    }

    /** Returns a text, empty where none was written. */
    String textOrNone(String key) {
        return scalar(key).map(s -> s.text().strip()).orElse("");
    }

    /** Returns the values of a list; a single value counts as a list of one. */
    List<Value.Scalar> scalars(String key) {
        List<Value.Scalar> found = new ArrayList<>();
        for (Value item : items(key)) {
            if (item instanceof Value.Scalar scalar) {
                found.add(scalar);
            } else {
                malformed(item, key, "takes a list of single values", "write '" + key + ": [one, another]'");
            }
        }
        return found;
    }

    /** Returns the texts of a list, none where the key is absent. */
    List<String> texts(String key) {
        return scalars(key).stream().map(s -> s.text().strip()).toList();
    }

    /** Returns the texts of a list that has one item at least. */
    List<String> someTexts(String key) {
        need(key);
        return texts(key);
    }

    /** Returns the mappings of a list; a single mapping counts as a list of one. */
    List<Fields> each(String key) {
        List<Fields> found = new ArrayList<>();
        for (Value item : items(key)) {
            if (item instanceof Value.Mapping inner) {
                found.add(new Fields(inner, "an item of '" + key + "'", problems));
            } else {
                malformed(
                        item,
                        key,
                        "takes a list of items with keys of their own",
                        "write '- {key: value, …}' below '" + key + ":'");
            }
        }
        return found;
    }

    /** Returns the mappings of a list that has one item at least. */
    List<Fields> some(String key) {
        need(key);
        return each(key);
    }

    /** Returns the mapping under a key, where one was written. */
    Optional<Fields> inner(String key) {
        Optional<Value> value = value(key);
        if (value.isPresent() && !(value.get() instanceof Value.Mapping)) {
            malformed(value.get(), key, "takes keys of its own", "write '" + key + ": {key: value, …}'");
        }
        return value.filter(Value.Mapping.class::isInstance)
                .map(v -> new Fields((Value.Mapping) v, "'" + key + "'", problems));
    }

    /** Notes that a key has to be there. */
    void need(String key) {
        if (value(key).isEmpty() || items(key).isEmpty()) {
            keys.miss(key);
        }
    }

    /** Reports that a value is not of its key's form. */
    void malformed(Value value, String key, String what, String hint) {
        problems.broken(value.place(), Problems.FIELDS, "'" + key + "' " + what, hint);
    }

    /** Reports the keys that nobody asked for and those that are missing. */
    void end() {
        keys.report(mapping, name, problems);
    }

    private List<Value> items(String key) {
        return value(key)
                .map(v -> v instanceof Value.Sequence sequence ? sequence.items() : List.of(v))
                .orElse(List.of());
    }
}
