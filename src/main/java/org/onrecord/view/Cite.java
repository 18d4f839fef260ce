package org.onrecord.view;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.diagnostic.JsonText;
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
    /** BibTeX counts braces even behind a backslash, so they are named. */
    private static final Map<String, String> TEX = Map.of(
            "{", "\\textbraceleft{}",
            "}", "\\textbraceright{}",
            "\\", "\\textbackslash{}",
            "~", "\\textasciitilde{}",
            "^", "\\textasciicircum{}");

    private static final Pattern TEX_SIGN = Pattern.compile("[#$%&_{}\\\\~^]");

    static Cite of(Vantage from, Claim claim) {
        String address = from.material().settings().absolute(claim.permalink().path());
        return from.briefing()
                .imprint()
                .map(imprint -> of(new Work(claim.id(), claim.title(), from.siteName(), address, imprint)))
                .orElse(new Cite("", "", "", ""));
    }

    static Cite of(Work work) {
        return new Cite(text(work), bibtex(work), ris(work), csl(work));
    }

    /** What is cited, and in what it stands. */
    record Work(String id, String title, String site, String address, Imprint imprint) {
        /** A field is one line in every format. */
        Work {
            title = line(title);
            site = line(site);
        }

        List<String> authors() {
            return imprint.authors().stream().map(Work::line).toList();
        }

        String version() {
            return line(imprint.version());
        }

        private static String line(String text) {
            return text.strip().replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ");
        }
    }

    private static String text(Work work) {
        Imprint imprint = work.imprint();
        return English.list(work.authors(), "and") + ", “" + RightToLeft.isolated(work.title()) + "” (claim "
                + work.id() + "), in: "
                + work.site() + ", version " + work.version() + ", " + DateWords.of(imprint.modified()) + "."
                + (work.address().isEmpty() ? "" : " " + work.address());
    }

    private static String bibtex(Work work) {
        Imprint imprint = work.imprint();
        return "@misc{onrecord-" + work.id() + "-" + imprint.modified().getYear() + ",\n"
                + "  author = {" + braced(work.authors()) + "},\n"
                + "  title = {{" + tex(work.title()) + "}},\n"
                + "  howpublished = {" + tex(work.site()) + "},\n"
                + "  year = {" + imprint.modified().getYear() + "},\n"
                + "  note = {Claim " + work.id() + ", version " + tex(work.version()) + "}"
                + (work.address().isEmpty() ? "\n}" : ",\n  url = {" + work.address() + "}\n}");
    }

    private static String ris(Work work) {
        Imprint imprint = work.imprint();
        String authors = work.authors().stream().map(a -> "AU  - " + a + "\n").collect(Collectors.joining());
        return "TY  - ELEC\n" + authors + "TI  - " + work.title() + "\nT2  - " + work.site() + "\nPY  - "
                + imprint.modified().getYear() + "\nDA  - "
                + imprint.modified().toString().replace('-', '/') + "\nET  - " + work.version() + "\nM1  - "
                + work.id()
                + (work.address().isEmpty() ? "" : "\nUR  - " + work.address())
                + "\nER  - ";
    }

    private static String csl(Work work) {
        Imprint imprint = work.imprint();
        String authors = work.authors().stream()
                .map(a -> "{\"literal\": " + json(a) + "}")
                .collect(Collectors.joining(", "));
        return "[{\n  \"id\": \"onrecord-" + work.id() + "\",\n  \"type\": \"webpage\",\n  \"title\": "
                + json(work.title()) + ",\n  \"author\": [" + authors + "],\n  \"issued\": {\"date-parts\": [["
                + imprint.modified().getYear() + ", " + imprint.modified().getMonthValue() + ", "
                + imprint.modified().getDayOfMonth() + "]]},\n  \"container-title\": " + json(work.site())
                + ",\n  \"version\": " + json(work.version())
                + (work.address().isEmpty() ? "" : ",\n  \"URL\": " + json(work.address())) + "\n}]";
    }

    private static String braced(List<String> authors) {
        return authors.stream().map(a -> "{" + tex(a) + "}").collect(Collectors.joining(" and "));
    }

    /** Escapes what TeX reads as more than a letter. */
    private static String tex(String text) {
        return TEX_SIGN.matcher(text)
                .replaceAll(sign -> Matcher.quoteReplacement(TEX.getOrDefault(sign.group(), "\\" + sign.group())));
    }

    private static String json(String text) {
        return JsonText.quoted(text);
    }
}
