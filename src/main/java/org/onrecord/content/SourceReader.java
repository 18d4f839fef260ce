package org.onrecord.content;

import java.util.Optional;
import org.onrecord.model.Basis;
import org.onrecord.model.Dating;
import org.onrecord.model.Descriptor;
import org.onrecord.model.Genre;
import org.onrecord.model.Header;
import org.onrecord.model.Lack;
import org.onrecord.model.Ownership;
import org.onrecord.model.QuotationBudget;
import org.onrecord.model.Source;
import org.onrecord.model.SourceCopy;

/** Reads a source. */
final class SourceReader {
    private final Fields fields;
    private final Forms forms;

    SourceReader(Fields fields) {
        this.fields = fields;
        this.forms = new Forms(fields);
    }

    Source read(Header header) {
        var missing = forms.words("missing", Lack.class);
        needUnless(missing.contains(Lack.TITLE), "title");
        Genre genre = forms.word("genre", Genre.class);
        needUnless(missing.contains(Lack.BYLINE) || !genre.hasByline(), "authors");
        return new Source(
                header,
                missing,
                fields.text("publisher"),
                forms.word("publisher-basis", Basis.STATED),
                fields.texts("authors"),
                dating(),
                fields.textOrNone("place"),
                copy(),
                genre,
                descriptor(),
                ownership(),
                reliability(),
                fields.textOrNone("origin"),
                budget(),
                ParagraphsReader.read(fields));
    }

    private void needUnless(boolean lacking, String key) {
        if (!lacking) {
            fields.need(key);
        }
    }

    private Dating dating() {
        fields.need("date");
        return new Dating(forms.date("date"), "", forms.word("date-basis", Basis.STATED));
    }

    private SourceCopy copy() {
        return new SourceCopy(
                fields.text("copy"),
                fields.textOrNone("url"),
                fields.textOrNone("archive-url"),
                fields.text("language"),
                fields.text("rights"));
    }

    private Descriptor descriptor() {
        fields.need("descriptor");
        return fields.inner("descriptor").map(SourceReader::descriptor).orElseGet(() -> new Descriptor("", "", "", ""));
    }

    private static Descriptor descriptor(Fields item) {
        Descriptor descriptor =
                new Descriptor(item.text("access"), item.text("interest"), item.text("completeness"), item.text("age"));
        item.end();
        return descriptor;
    }

    private Optional<Ownership> ownership() {
        boolean notAssessed = fields.value("ownership")
                .filter(v -> v instanceof Value.Scalar s
                        && "not-assessed".equals(s.text().strip()))
                .isPresent();
        return notAssessed ? Optional.empty() : fields.inner("ownership").map(SourceReader::ownership);
    }

    private static Ownership ownership(Fields item) {
        Ownership ownership = new Ownership(item.text("text"), item.text("citation"));
        item.end();
        return ownership;
    }

    private String reliability() {
        Optional<Value.Scalar> grade = fields.scalar("reliability");
        grade.filter(g -> !g.text().strip().matches("[A-F]"))
                .ifPresent(g -> fields.malformed(
                        g,
                        "reliability",
                        "takes a grade from A to F, not '" + g.text() + "'",
                        "F means: cannot be judged"));
        return grade.map(g -> g.text().strip()).orElse("F");
    }

    private QuotationBudget budget() {
        boolean isDefault = "default"
                .equals(fields.value("quotation-budget")
                        .filter(Value.Scalar.class::isInstance)
                        .map(v -> ((Value.Scalar) v).text().strip())
                        .orElse(""));
        fields.need("quotation-budget");
        return isDefault
                ? QuotationBudget.DEFAULT
                : fields.inner("quotation-budget").map(SourceReader::budget).orElse(QuotationBudget.DEFAULT);
    }

    private static QuotationBudget budget(Fields item) {
        Forms forms = new Forms(item);
        QuotationBudget otherwise = QuotationBudget.DEFAULT;
        QuotationBudget budget = new QuotationBudget(
                forms.count("words-a-quote", 1, otherwise.wordsAQuote()),
                forms.count("percent-of-source", 1, otherwise.percentOfSource()),
                forms.count("percent-of-paragraph", 1, otherwise.percentOfParagraph()));
        item.end();
        return budget;
    }
}
