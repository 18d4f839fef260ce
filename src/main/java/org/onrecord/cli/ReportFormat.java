package org.onrecord.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.cli.ParseException;
import org.onrecord.diagnostic.GithubReport;
import org.onrecord.diagnostic.JsonReport;
import org.onrecord.diagnostic.Report;
import org.onrecord.diagnostic.SarifReport;
import org.onrecord.diagnostic.TextReport;

/** The forms in which findings can be had. */
enum ReportFormat {
    TEXT,
    JSON,
    SARIF,
    GITHUB;

    /**
     * Returns the form that the command line names, in capitals or not.
     *
     * @throws ParseException where there is no such form
     */
    static ReportFormat parse(String name) throws ParseException {
        for (ReportFormat format : values()) {
            if (format.word().equals(name.toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        throw new ParseException("--format is one of " + names() + ", not '" + name + "'");
    }

    /** Returns all words for the command line. */
    static String names() {
        return Arrays.stream(values()).map(ReportFormat::word).collect(Collectors.joining(", "));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the report of this form. */
    Report report() {
        return switch (this) {
            case TEXT -> new TextReport(Terminal.colour());
            case JSON -> new JsonReport();
            case SARIF -> new SarifReport(Version.number());
            case GITHUB -> new GithubReport();
        };
    }
}
