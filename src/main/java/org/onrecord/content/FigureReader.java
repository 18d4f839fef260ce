package org.onrecord.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.model.Bound;
import org.onrecord.model.Edtf;
import org.onrecord.model.Figure;

/** Reads a figure of a claim. */
final class FigureReader {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");

    private FigureReader() {}

    static Figure read(Fields item) {
        Forms forms = new Forms(item);
        String asReported = item.text("as-reported");
        Figure figure = new Figure(
                name(item),
                asReported,
                forms.number("value"),
                item.text("unit"),
                forms.word("bound", Bound.class),
                forms.count("digits", 1, significantDigits(asReported)),
                item.text("measured"),
                item.text("of"),
                period(item, forms));
        item.end();
        return figure;
    }

    private static String name(Fields item) {
        Value.Scalar name = item.required("name");
        if (!name.text().isEmpty() && !name.text().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            item.malformed(
                    name, "name", "takes a slug, not '" + name.text() + "'", "write small letters, digits and hyphens");
        }
        return name.text();
    }

    private static Optional<Edtf> period(Fields item, Forms forms) {
        boolean notStated = "not-stated".equals(item.text("period"));
        return notStated ? Optional.empty() : forms.date("period");
    }

    /** Counts the digits that were reported: zeros at the end of a whole number do not count, zeros after a point do. */
    static int significantDigits(String asReported) {
        Matcher number = NUMBER.matcher(asReported);
        if (!number.find()) {
            return 1;
        }
        String digits = number.group().replace(",", "");
        String bare = digits.contains(".") ? digits.replace(".", "") : digits.replaceFirst("0+$", "");
        return Math.max(1, bare.replaceFirst("^0+", "").length());
    }
}
