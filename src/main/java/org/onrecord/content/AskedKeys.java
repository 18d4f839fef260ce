package org.onrecord.content;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.onrecord.diagnostic.NearMatch;
import org.onrecord.diagnostic.Place;

/** The keys of one mapping that were asked for, and those that should be there and are not. */
final class AskedKeys {
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
        String hint =
                near.map(n -> "did you mean '" + n + "'?").orElseGet(() -> "the keys are: " + String.join(", ", asked));
        boolean stoodForMissing = near.filter(missing::remove).isPresent();
        if (stoodForMissing) {
            problems.broken(place, Problems.FIELDS, name + " has no key '" + key + "'", hint);
        } else {
            problems.error(place, name + " has no key '" + key + "'", hint);
        }
    }
}
