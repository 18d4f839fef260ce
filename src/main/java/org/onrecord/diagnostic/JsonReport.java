package org.onrecord.diagnostic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings as JSON for programs: a list of objects whose keys are those of {@link Diagnostic} and {@link Place}. */
public final class JsonReport implements Report {
    @Override
    public String format(List<Diagnostic> diagnostics) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("diagnostics", diagnostics.stream().map(JsonReport::json).toList());
        return JsonText.of(root);
    }

    private static Map<String, Object> json(Diagnostic d) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("severity", d.severity().word());
        fields.put("rule", d.rule());
        fields.put("file", d.place().file());
        fields.put("line", d.place().line());
        fields.put("column", d.place().column());
        fields.put("length", d.place().length());
        fields.put("message", d.message());
        fields.put("hint", d.hint());
        return fields;
    }
}
