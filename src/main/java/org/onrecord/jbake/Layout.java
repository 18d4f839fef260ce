package org.onrecord.jbake;

import java.util.Optional;
import org.onrecord.content.ContentFile;
import org.onrecord.content.Value;
import org.onrecord.diagnostic.Place;
import org.onrecord.model.EntryType;
import org.onrecord.model.Permalink;

/**
 * The document type of a content file, which chooses its template.
 *
 * @param name the word after {@code type}, otherwise what the folder says
 * @param place where it is written, otherwise the file
 */
record Layout(String name, Place place) {
    private static final String HOME = "index.md";

    static Layout of(ContentFile file) {
        Optional<Value.Field> written =
                Optional.ofNullable(file.frontMatter().fields().get("type"));
        Place place = written.map(field -> field.value().place())
                .orElse(Place.of(file.text().file()));
        String type = file.scalar("type");
        return new Layout(type.isBlank() ? ofPath(file.text().path()) : type.strip(), place);
    }

    private static String ofPath(String path) {
        return path.equals(HOME)
                ? EntryType.BRIEFING.word()
                : EntryType.ofFolder(Permalink.folder(path)).word();
    }
}
