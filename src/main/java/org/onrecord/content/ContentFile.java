package org.onrecord.content;

import java.util.List;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.model.Body;

/**
 * One content file, cut into front matter and body.
 *
 * @param text as it stands in the file
 * @param frontMatter the keys above the body
 * @param body the Markdown below, rendered
 * @param faults what is wrong with the file's form
 */
public record ContentFile(SourceText text, Value.Mapping frontMatter, Body body, List<Diagnostic> faults) {
    public ContentFile {
        faults = List.copyOf(faults);
    }

    /** Returns the text of a single value at the top of the front matter, empty where there is none. */
    public String scalar(String key) {
        Value.Field field = frontMatter.fields().get(key);
        return field != null && field.value() instanceof Value.Scalar scalar ? scalar.text() : "";
    }
}
