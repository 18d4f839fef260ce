package org.onrecord.content;

import java.util.LinkedHashMap;
import java.util.Map;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.Place;

/** JBake's own header: lines {@code key=value} above a line of tildes; a value in brackets is JSON. */
final class ClassicHeader {
    private final SourceText text;
    private final Diagnostics faults;

    ClassicHeader(SourceText text, Diagnostics faults) {
        this.text = text;
        this.faults = faults;
    }

    /** Returns the keys above the line with the index {@code end}. */
    Value.Mapping read(int end) {
        Map<String, Value.Field> fields = new LinkedHashMap<>();
        for (int i = 0; i < end; i++) {
            String line = text.lines().get(i);
            if (!line.isBlank()) {
                read(line, i + 1, fields);
            }
        }
        return new Value.Mapping(fields, text.place(1, 1, 1));
    }

    private void read(String line, int number, Map<String, Value.Field> fields) {
        int equals = line.indexOf('=');
        if (equals < 1) {
            faults.add(Diagnostic.error(
                    Place.of(text.file(), number, line, line),
                    "known-fields",
                    "a line of the header is not 'key=value'",
                    "write it as key=value, or take it out"));
            return;
        }
        String key = line.substring(0, equals).strip();
        String value = line.substring(equals + 1).strip();
        Place place = text.place(number, line.codePointCount(0, equals) + 2, Math.max(1, value.length()));
        fields.put(key, new Value.Field(Place.of(text.file(), number, line, key), value(value, place, number)));
    }

    private Value value(String value, Place place, int number) {
        boolean json = (value.startsWith("{") && value.endsWith("}")) || (value.startsWith("[") && value.endsWith("]"));
        return json ? new YamlHeader(text, faults).readFlow(value, number) : new Value.Scalar(value, place);
    }
}
