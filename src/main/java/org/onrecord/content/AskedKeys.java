package org.onrecord.content;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.onrecord.diagnostic.NearMatch;
import org.onrecord.diagnostic.Place;

/** The keys of one mapping that were asked for, and those that should be there and are not. */
final class AskedKeys {
    private static final String COMMA =
            "within { } a comma ends a value: put the text before it in quotes, comma and all";

    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();

    /** Notes that a key may be there. */
    void ask(String key) {
        asked.add(key);
    }

    /** Notes that a key has to be there and is not. */
    void miss(String key) {
        missing.add(key);
    }

    /** Reports the keys that nobody asked for and those that are missing; a misspelt key is one fault, not two. */
    void report(Value.Mapping mapping, String name, Problems problems) {
        mapping.fields().forEach((key, field) -> {
            if (!asked.contains(key)) {
                unknown(key, field.key(), mapping, name, problems);
            }
        });
        missing.forEach(key -> problems.broken(
                mapping.place(),
                Problems.FIELDS,
                name + " has no '" + key + "'",
                "add '" + key + ": …' (docs/format.md says what it holds)"));
    }

    private void unknown(String key, Place place, Value.Mapping mapping, String name, Problems problems) {
        Optional<String> near = NearMatch.of(
                key,
                asked.stream().filter(a -> !mapping.fields().containsKey(a)).toList());
        String hint = near.map(n -> "did you mean '" + n + "'?")
                .orElseGet(() -> isRestOfText(key, mapping) ? COMMA : "the keys are: " + String.join(", ", asked));
        boolean stoodForMissing = near.filter(missing::remove).isPresent();
        if (stoodForMissing) {
            problems.broken(place, Problems.FIELDS, name + " has no key '" + key + "'", hint);
        } else {
            problems.error(place, name + " has no key '" + key + "'", hint);
        }
    }

    /** What stands after a comma within braces is a key to YAML, and was most often meant as text. */
    private static boolean isRestOfText(String key, Value.Mapping mapping) {
        Value.Field field = mapping.fields().get(key);
        boolean empty = field != null
                && field.value() instanceof Value.Scalar scalar
                && scalar.text().isBlank();
        return empty && !key.matches("[a-z]+(-[a-z]+)*");
    }
}
