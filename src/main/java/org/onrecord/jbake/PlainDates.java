package org.onrecord.jbake;

import java.text.ParsePosition;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.content.PlainFile;
import org.onrecord.content.PlainFile.HeaderLine;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;

/** Reads the dates of a plain site by {@code date.format}, in the machine's time zone, as JBake does. */
final class PlainDates {
    private static final String RULE = "sound-dates";

    private final String format;
    private final Locale locale;
    private final Diagnostics faults;
    private final ThreadLocal<SimpleDateFormat> reader;

    PlainDates(SettingValues settings, Diagnostics faults) {
        this.format = settings.text("date.format");
        Optional<String> named = settings.find("jvm.locale");
        this.locale = named.isEmpty()
                ? Locale.getDefault(Locale.Category.FORMAT)
                : Locale.forLanguageTag(named.get().replace('_', '-'));
        this.faults = faults;
        this.reader = ThreadLocal.withInitial(() -> new SimpleDateFormat(format, locale));
    }

    /** Returns whether {@code date.format} is a pattern that dates can be read by. */
    boolean isSound() {
        try {
            return !new SimpleDateFormat(format, locale).toPattern().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Returns the date of a header's line; a day that no calendar has is carried over into the next month, and told. */
    Optional<Date> read(PlainFile file, HeaderLine line) {
        Optional<Date> date = parsed(line.value(), false);
        return date.isPresent() ? date : carriedOver(file, line);
    }

    private Optional<Date> carriedOver(PlainFile file, HeaderLine line) {
        Optional<Date> date = parsed(line.value(), true);
        if (date.isEmpty()) {
            warn(
                    file,
                    line,
                    "the date '" + line.value() + "' is not of the form " + format + "; the file's own is taken");
        } else {
            String day = new SimpleDateFormat("yyyy-MM-dd", Locale.ROOT).format(date.get());
            warn(file, line, "no calendar has the date '" + line.value() + "'; it is taken for " + day);
        }
        return date;
    }

    private Optional<Date> parsed(String value, boolean lenient) {
        SimpleDateFormat own = reader.get();
        own.setLenient(lenient);
        ParsePosition read = new ParsePosition(0);
        return Optional.ofNullable(own.parse(value, read));
    }

    private void warn(PlainFile file, HeaderLine line, String message) {
        faults.add(Diagnostic.warning(PlainDocuments.place(file, line), RULE, message, "mend the date"));
    }
}
