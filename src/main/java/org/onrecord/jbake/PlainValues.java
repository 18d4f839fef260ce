package org.onrecord.jbake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Brings values of JSON and YAML into the shape in which they come out of JBake's database: hash maps with words for keys. */
final class PlainValues {
    private PlainValues() {}

    static @Nullable Object of(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> fields = new HashMap<>();
            map.forEach((key, field) -> fields.put(String.valueOf(key), of(field)));
            return fields;
        }
        if (value instanceof Iterable<?> items) {
            List<Object> list = new ArrayList<>();
            items.forEach(item -> list.add(of(item)));
            return list;
        }
        return value;
    }
}
