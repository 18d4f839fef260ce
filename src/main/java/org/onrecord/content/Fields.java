package org.onrecord.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.diagnostic.NearMatch;
import org.onrecord.diagnostic.Place;

/** The keys of one mapping, asked for one by one; what nobody asked for is unknown. */
final class Fields {
    private static final String COMMA =
            "within { } a comma ends a value: put the text before it in quotes, comma and all";

    private final Value.Mapping mapping;
    private final String name;
    private final Problems problems;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Map<String, String> missing = new LinkedHashMap<>();

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
        asked.add(key);
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
            missing.put(key, "add '" + key + ": …' (docs/format.md says what it holds)");
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
            missing.put(key, "add '" + key + ": …' (docs/format.md says what it holds)");
        }
    }

    /** Reports that a value is not of its key's form. */
    void malformed(Value value, String key, String what, String hint) {
        problems.broken(value.place(), Problems.FIELDS, "'" + key + "' " + what, hint);
    }

    /** Reports the keys that nobody asked for and those that are missing; a misspelt key is one fault, not two. */
    void end() {
        for (Map.Entry<String, Value.Field> field : mapping.fields().entrySet()) {
            if (!asked.contains(field.getKey())) {
                unknown(field.getKey(), field.getValue().key());
            }
        }
        missing.forEach(
                (key, hint) -> problems.broken(mapping.place(), Problems.FIELDS, name + " has no '" + key + "'", hint));
    }

    private void unknown(String key, Place place) {
        Optional<String> near = NearMatch.of(
                key,
                asked.stream().filter(a -> !mapping.fields().containsKey(a)).toList());
        String hint = near.map(n -> "did you mean '" + n + "'?").orElseGet(() -> isRestOfText(key) ? COMMA : keys());
        boolean stoodForMissing = near.isPresent() && missing.remove(near.get()) != null;
        if (stoodForMissing) {
            problems.broken(place, Problems.FIELDS, name + " has no key '" + key + "'", hint);
        } else {
            problems.error(place, name + " has no key '" + key + "'", hint);
        }
    }

    private String keys() {
        return "the keys are: " + String.join(", ", asked);
    }

    /** What stands after a comma within braces is a key to YAML, and was most often meant as text. */
    private boolean isRestOfText(String key) {
        return value(key).isEmpty() && !key.matches("[a-z]+(-[a-z]+)*");
    }

    private List<Value> items(String key) {
        return value(key)
                .map(v -> v instanceof Value.Sequence sequence ? sequence.items() : List.of(v))
                .orElse(List.of());
    }
}
