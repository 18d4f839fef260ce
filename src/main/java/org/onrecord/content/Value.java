package org.onrecord.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.diagnostic.Place;

/** A value of the front matter, with the place where it stands. */
public sealed interface Value {
    /** Returns where the value begins. */
    Place place();

    /**
     * A single value; every one is text until a reader asks for more, so {@code no} and {@code 12:30} stay what they are.
     *
     * @param text without quotation marks
     * @param place where it stands
     */
    record Scalar(String text, Place place) implements Value {}

    /**
     * Values in order.
     *
     * @param items the values
     * @param place where the first stands
     */
    record Sequence(List<Value> items, Place place) implements Value {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /**
     * Values by key.
     *
     * @param fields in the order of the file
     * @param place where the first key stands
     */
    record Mapping(Map<String, Field> fields, Place place) implements Value {
        public Mapping {
            fields = new LinkedHashMap<>(fields);
        }
    }

    /**
     * A key with its value.
     *
     * @param key where the key stands
     * @param value the value
     */
    record Field(Place key, Value value) {}
}
