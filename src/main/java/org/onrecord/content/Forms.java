package org.onrecord.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.onrecord.diagnostic.NearMatch;
import org.onrecord.model.Edtf;
import org.onrecord.model.Word;

/** Reads single values of a certain form: a word of a choice, a date, a number. */
final class Forms {
    private final Fields fields;

    Forms(Fields fields) {
        this.fields = fields;
    }

    /** Returns the word that has to be there. */
    <E extends Enum<E> & Word> E word(String key, Class<E> type) {
        Value.Scalar scalar = fields.required(key);
        return scalar.text().isEmpty() ? type.getEnumConstants()[0] : word(key, scalar, type);
    }

    /** Returns the word, or {@code otherwise} where none was written. */
    <E extends Enum<E> & Word> E word(String key, E otherwise) {
        return fields.scalar(key)
                .map(s -> word(key, s, otherwise.getDeclaringClass()))
                .orElse(otherwise);
    }

    /** Returns the words of a list. */
    <E extends Enum<E> & Word> List<E> words(String key, Class<E> type) {
        return fields.scalars(key).stream().map(s -> word(key, s, type)).toList();
    }

    private <E extends Enum<E> & Word> E word(String key, Value.Scalar scalar, Class<E> type) {
        List<String> words =
                Arrays.stream(type.getEnumConstants()).map(Word::word).toList();
        int index = words.indexOf(scalar.text().strip());
        if (index >= 0) {
            return type.getEnumConstants()[index];
        }
        String choice = "the words are: " + String.join(", ", words);
        String hint = NearMatch.of(scalar.text(), words)
                .map(near -> "did you mean '" + near + "'? " + choice)
                .orElse(choice);
        fields.malformed(scalar, key, "knows no word '" + scalar.text() + "'", hint);
        return type.getEnumConstants()[0];
    }

    /** Returns a date, absent where none was written or it is malformed. */
    Optional<Edtf> date(String key) {
        return fields.scalar(key).flatMap(this::date);
    }

    private Optional<Edtf> date(Value.Scalar scalar) {
        Optional<Edtf> date = Edtf.parse(scalar.text().strip());
        if (date.isEmpty()) {
            fields.problems()
                    .broken(
                            scalar.place(),
                            Problems.DATES,
                            "'" + scalar.text() + "' is no date of the calendar",
                            "write 2024, 2024-02, 2024-02-28, or an interval 2024-01/2024-02 (EDTF)");
        }
        return date;
    }

    /** Returns a calendar day that has to be there. */
    LocalDate day(String key) {
        Value.Scalar scalar = fields.required(key);
        if (scalar.text().isEmpty()) {
            return LocalDate.EPOCH;
        }
        try {
            return LocalDate.parse(scalar.text().strip());
        } catch (DateTimeParseException e) {
            fields.problems()
                    .broken(
                            scalar.place(),
                            Problems.DATES,
                            "'" + scalar.text() + "' is no day of the calendar",
                            "write a day as 2024-02-28");
            return LocalDate.EPOCH;
        }
    }

    /** Returns a number that has to be there. */
    BigDecimal number(String key) {
        Value.Scalar scalar = fields.required(key);
        return scalar.text().isEmpty() ? BigDecimal.ZERO : number(key, scalar);
    }

    private BigDecimal number(String key, Value.Scalar scalar) {
        String digits = scalar.text().strip().replace("_", "");
        if (digits.matches("-?\\d{1,30}(\\.\\d{1,30})?")) {
            return new BigDecimal(digits);
        }
        fields.malformed(
                scalar,
                key,
                "takes a number, not '" + scalar.text() + "'",
                "write digits alone, such as 2180000000000");
        return BigDecimal.ZERO;
    }

    /** Returns a whole number from {@code least} to a million, or {@code otherwise} where none was written. */
    int count(String key, int least, int otherwise) {
        return fields.scalar(key).map(s -> count(key, s, least)).orElse(otherwise);
    }

    /** Returns a whole number from {@code least} to a million that has to be there. */
    int count(String key, int least) {
        Value.Scalar scalar = fields.required(key);
        return scalar.text().isEmpty() ? least : count(key, scalar, least);
    }

    private int count(String key, Value.Scalar scalar, int least) {
        String text = scalar.text().strip();
        if (text.matches("\\d{1,6}") && Integer.parseInt(text) >= least) {
            return Integer.parseInt(text);
        }
        fields.malformed(
                scalar, key, "takes a whole number from " + least + ", not '" + text + "'", "write it in digits");
        return least;
    }
}
