package org.onrecord.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.diagnostic.Place;
import org.onrecord.model.Origin;

/** Finds places by their path in a front matter. */
final class MappingOrigin implements Origin {
    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[(\\d+)]");

    private final SourceText text;
    private final Value.Mapping root;

    MappingOrigin(SourceText text, Value.Mapping root) {
        this.text = text;
        this.root = root;
    }

    @Override
    public String file() {
        return text.file();
    }

    @Override
    public Place at(String path) {
        return walk(path, false);
    }

    @Override
    public Place key(String path) {
        return walk(path, true);
    }

    private Place walk(String path, boolean wantKey) {
        Value value = root;
        Place place = root.place();
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            if (step.group(1) == null) {
                int index = Integer.parseInt(step.group(2));
                if (value instanceof Value.Sequence sequence
                        && index < sequence.items().size()) {
                    value = sequence.items().get(index);
                    place = value.place();
                } else if (index > 0 || value instanceof Value.Sequence) {
                    return place;
                }
            } else if (value instanceof Value.Mapping mapping
                    && mapping.fields().containsKey(step.group(1))) {
                Value.Field field = mapping.fields().get(step.group(1));
                value = field.value();
                place = wantKey && step.end() == path.length() ? field.key() : value.place();
            } else {
                return place;
            }
        }
        return place;
    }
}
