package org.onrecord.jbake;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.content.ContentFile;
import org.onrecord.content.Value;
import org.onrecord.diagnostic.Place;

/** The tags of a content file: a list, or words between commas. */
final class Tags {
    private static final String KEY = "tags";

    private Tags() {}

    /** Returns the tags in order, with hyphens for spaces where {@code sanitized} as JBake's {@code tag.sanitize} asks. */
    static List<String> of(ContentFile file, boolean sanitized) {
        return written(file)
                .flatMap(value -> Arrays.stream(value.text().split(",", -1)))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(word -> sanitized ? word.replace(' ', '-') : word)
                .toList();
    }

    /** Returns where a tag is written. */
    static Place place(ContentFile file, String tag) {
        return written(file)
                .filter(value -> value.text().contains(tag))
                .map(Value.Scalar::place)
                .findFirst()
                .orElse(Place.of(file.text().file()));
    }

    private static Stream<Value.Scalar> written(ContentFile file) {
        Value.Field field = file.frontMatter().fields().get(KEY);
        if (field == null) {
            return Stream.empty();
        }
        Stream<Value> values =
                field.value() instanceof Value.Sequence list ? list.items().stream() : Stream.of(field.value());
        return values.filter(Value.Scalar.class::isInstance).map(Value.Scalar.class::cast);
    }
}
