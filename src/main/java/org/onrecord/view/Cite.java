package org.onrecord.view;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.model.Claim;
import org.onrecord.model.DateWords;
import org.onrecord.model.Imprint;

/**
 * How to cite a claim.
 *
 * @param text for a footnote
 * @param bibtex for BibTeX and biblatex
 * @param ris for reference managers, by the RIS specification of 2012
 * @param csl CSL-JSON, by schema 1.0.2
 */
public record Cite(String text, String bibtex, String ris, String csl) {
    private static final Pattern TEX = Pattern.compile("[#$%&_{}]");

    static Cite of(Vantage from, Claim claim) {
        String address = from.material().settings().absolute(claim.permalink().path());
        return from.briefing()
                .brief()
                .map(b -> of(new Work(claim.id(), claim.title(), from.siteName(), address, b.imprint())))
                .orElse(new Cite("", "", "", ""));
    }

    private static Cite of(Work work) {
        return new Cite(text(work), bibtex(work), ris(work), csl(work));
    }

    private record Work(String id, String title, String site, String address, Imprint imprint) {}

    private static String text(Work work) {
        Imprint imprint = work.imprint();
        return English.list(imprint.authors(), "and") + ", “" + work.title() + "” (claim " + work.id() + "), in: "
                + work.site() + ", version " + imprint.version() + ", " + DateWords.of(imprint.modified()) + "."
                + (work.address().isEmpty() ? "" : " " + work.address());
    }

    private static String bibtex(Work work) {
        Imprint imprint = work.imprint();
        return "@misc{onrecord-" + work.id() + "-" + imprint.modified().getYear() + ",\n"
                + "  author = {" + braced(imprint.authors()) + "},\n"
                + "  title = {" + tex(work.title()) + "},\n"
                + "  howpublished = {" + tex(work.site()) + "},\n"
                + "  year = {" + imprint.modified().getYear() + "},\n"
                + "  note = {Claim " + work.id() + ", version " + tex(imprint.version()) + "}"
                + (work.address().isEmpty() ? "\n}" : ",\n  url = {" + work.address() + "}\n}");
    }

    private static String ris(Work work) {
        Imprint imprint = work.imprint();
        String authors =
                imprint.authors().stream().map(a -> "AU  - " + a + "\n").collect(Collectors.joining());
        return "TY  - ELEC\n" + authors + "TI  - " + work.title() + "\nT2  - " + work.site() + "\nPY  - "
                + imprint.modified().getYear() + "\nDA  - "
                + imprint.modified().toString().replace('-', '/') + "\nET  - " + imprint.version() + "\nM1  - "
                + work.id()
                + (work.address().isEmpty() ? "" : "\nUR  - " + work.address())
                + "\nER  - ";
    }

    private static String csl(Work work) {
        Imprint imprint = work.imprint();
        String authors = imprint.authors().stream()
                .map(a -> "{\"literal\": " + json(a) + "}")
                .collect(Collectors.joining(", "));
        return "[{\n  \"id\": \"onrecord-" + work.id() + "\",\n  \"type\": \"webpage\",\n  \"title\": "
                + json(work.title()) + ",\n  \"author\": [" + authors + "],\n  \"issued\": {\"date-parts\": [["
                + imprint.modified().getYear() + ", " + imprint.modified().getMonthValue() + ", "
                + imprint.modified().getDayOfMonth() + "]]},\n  \"container-title\": " + json(work.site())
                + ",\n  \"version\": " + json(imprint.version())
                + (work.address().isEmpty() ? "" : ",\n  \"URL\": " + json(work.address())) + "\n}]";
    }

    private static String braced(List<String> authors) {
        return authors.stream().map(a -> "{" + tex(a) + "}").collect(Collectors.joining(" and "));
    }

    /** Escapes what TeX reads as more than a letter; no title of ours has a backslash. */
    private static String tex(String text) {
        return TEX.matcher(text).replaceAll("\\\\$0");
    }

    private static String json(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
