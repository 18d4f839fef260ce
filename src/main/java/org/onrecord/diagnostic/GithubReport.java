package org.onrecord.diagnostic;

import java.util.List;

/** Findings as workflow commands of GitHub Actions, which shows them beside the lines of a pull request. */
public final class GithubReport implements Report {
    @Override
    public String format(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        for (Diagnostic d : diagnostics) {
            Place place = d.place();
            out.append("::").append(d.severity().word());
            out.append(" file=").append(property(place.file()));
            if (place.line() > 0) {
                out.append(",line=").append(place.line());
                out.append(",col=").append(place.column());
                out.append(",endColumn=").append(place.column() + place.length());
            }
            out.append(",title=").append(property(d.rule()));
            out.append("::").append(data(d.message() + "\nhint: " + d.hint())).append('\n');
        }
        return out.toString();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
