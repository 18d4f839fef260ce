package org.onrecord.diagnostic;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings as SARIF 2.1.0 (OASIS), for code scanning services. */
public final class SarifReport implements Report {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final String version;

    /** Makes a report of the program's version. */
    public SarifReport(String version) {
        this.version = version;
    }

    @Override
    public String format(List<Diagnostic> diagnostics) {
        List<Map<String, Object>> rules = diagnostics.stream()
                .map(Diagnostic::rule)
                .distinct()
                .sorted()
                .map(id -> object("id", id))
                .toList();
        Map<String, Object> driver = object("name", "onrecord");
        driver.put("version", version);
        driver.put("rules", rules);
        Map<String, Object> run = object("tool", object("driver", driver));
        run.put("columnKind", "unicodeCodePoints");
        run.put("results", diagnostics.stream().map(SarifReport::result).toList());
        Map<String, Object> root = object("$schema", SCHEMA);
        root.put("version", "2.1.0");
        root.put("runs", List.of(run));
        return JsonText.of(root);
    }

    private static Map<String, Object> result(Diagnostic d) {
        Map<String, Object> result = object("ruleId", d.rule());
        result.put("level", d.severity().word());
        result.put("message", object("text", d.message() + "\nhint: " + d.hint()));
        Map<String, Object> physical =
                object("artifactLocation", object("uri", uri(d.place().file())));
        if (d.place().line() > 0) {
            physical.put("region", region(d.place()));
        }
        result.put("locations", List.of(object("physicalLocation", physical)));
        return result;
    }

    private static Map<String, Object> region(Place place) {
        Map<String, Object> region = object("startLine", place.line());
        region.put("startColumn", place.column());
        region.put("endColumn", place.column() + place.length());
        return region;
    }

    /** A relative reference of RFC 3986: what is not unreserved or a slash is percent-encoded. */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || "-._~/".indexOf(c) >= 0;
            uri.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return uri.toString();
    }

    private static Map<String, Object> object(String key, Object value) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(key, value);
        return object;
    }
}
