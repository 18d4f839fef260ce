package org.onrecord.cli;

import org.onrecord.diagnostic.GithubReport;
import org.onrecord.diagnostic.JsonReport;
import org.onrecord.diagnostic.Report;
import org.onrecord.diagnostic.SarifReport;
import org.onrecord.diagnostic.TextReport;

/** The forms in which findings can be had, named as on the command line. */
enum ReportFormat {
    text,
    json,
    sarif,
    github;

    /** Returns the report of this form. */
    Report report() {
        return switch (this) {
            case text -> new TextReport(Terminal.colour());
            case json -> new JsonReport();
            case sarif -> new SarifReport(Version.number());
            case github -> new GithubReport();
        };
    }
}
