package org.onrecord.jbake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jspecify.annotations.Nullable;
import org.onrecord.content.ContentFile;
import org.onrecord.content.Value;
import org.onrecord.model.Permalink;

/** Makes a content file into the document that JBake knows. */
final class Documents {
    private static final Pattern DAY = Pattern.compile("(\\d{4})(?:-(\\d\\d))?(?:-(\\d\\d))?");

    private final JBakeConfiguration settings;

    Documents(JBakeConfiguration settings) {
        this.settings = settings;
    }

    /** Returns the document: the front matter as written, and over it what JBake adds. */
    DocumentModel of(ContentFile file) {
        DocumentModel document = DocumentModel.createDefaultDocumentModel();
        file.frontMatter().fields().forEach((key, field) -> document.put(key, plain(field.value())));
        Permalink permalink = Permalink.ofFile(file.text().path());
        document.setType(Layout.of(file).name());
        document.setStatus(firstOf(file.scalar("status"), settings.getDefaultStatus()));
        document.setTitle(firstOf(
                firstOf(file.scalar("title"), file.scalar("name")),
                Permalink.id(file.text().path())));
        document.setTags(Tags.of(file, settings.getSanitizeTag()).toArray(String[]::new));
        document.remove(ModelAttributes.DATE);
        date(file.scalar("date")).ifPresent(document::setDate);
        document.setUri(permalink.path());
        document.setSourceUri(permalink.path());
        document.setRootPath(permalink.rootPath());
        document.setFile(file.text().file());
        document.setBody(file.body().html(permalink.rootPath()));
        document.setCached(true);
        document.setRendered(false);
        return document;
    }

    private static String firstOf(String written, String otherwise) {
        return written.isBlank() ? otherwise : written.strip();
    }

    /** Returns the beginning of a year, month or day in UTC; a date of another form has no place in JBake's order. */
    private static Optional<Date> date(String written) {
        Matcher day = DAY.matcher(written.strip());
        if (!day.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(day.group(1)), part(day.group(2)), part(day.group(3)));
            return Optional.of(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
        } catch (DateTimeException e) {
            // The rule sound-dates has told the author.
            return Optional.empty();
        }
    }

    private static int part(@Nullable String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }

    private static Object plain(Value value) {
        if (value instanceof Value.Scalar scalar) {
            return scalar.text();
        }
        if (value instanceof Value.Sequence sequence) {
            return sequence.items().stream().map(Documents::plain).toList();
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        ((Value.Mapping) value).fields().forEach((key, field) -> fields.put(key, plain(field.value())));
        return fields;
    }
}
