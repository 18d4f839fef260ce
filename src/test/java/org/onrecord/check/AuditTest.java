package org.onrecord.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.Place;
import org.onrecord.diagnostic.Severity;

class AuditTest {
    private static final Place PLACE = Place.of("jbake.properties");
    private final Site faulty = Site.base()
            .with("claims/c1-bridge-opens.md", "cue: say\n", "")
            .with("events/e1-opening.md", "scheduled", "occurred");

    @Test
    void theOrderOfRulesLeavesNoTrace() {
        List<Rule> reversed = new ArrayList<>(Site.base().rules());
        Collections.reverse(reversed);
        Diagnostics there = new Diagnostics();
        new Audit(reversed, Map.of(), new AuditMemory()).run(faulty.read(there), there);
        assertEquals(faulty.audit().sorted(), there.sorted());
    }

    @Test
    void aRuleIsLoweredForAReason() {
        List<Diagnostic> found = audit("attributed-claims", new Weight(Severity.WARNING, "being mended", PLACE));
        assertEquals(
                List.of(Severity.WARNING, Severity.ERROR),
                found.stream().map(Diagnostic::severity).toList());
    }

    @Test
    void aRuleIsNotLoweredWithoutAReason() {
        List<Diagnostic> found = audit("attributed-claims", new Weight(Severity.WARNING, " ", PLACE));
        assertTrue(found.stream().allMatch(d -> d.severity() == Severity.ERROR));
        assertEquals(
                "the rule attributed-claims is lowered to a warning without a reason",
                found.get(found.size() - 1).message());
    }

    @Test
    void whatAPageCannotBeMadeWithoutIsNeverLowered() {
        List<Diagnostic> found = audit("known-references", new Weight(Severity.WARNING, "a reason", PLACE));
        assertEquals(
                "the rule known-references cannot be lowered: without it pages would be missing",
                found.get(found.size() - 1).message());
    }

    @Test
    void whatEveryProjectIsAskedCannotBeLowered() {
        List<Diagnostic> found = audit("sound-site", new Weight(Severity.WARNING, "a reason", PLACE));
        assertTrue(
                found.stream()
                        .anyMatch(d -> d.rule().equals("reasoned-severities")
                                && d.message().contains("it is asked of every project")),
                found.toString());
    }

    @Test
    void aMisspeltRuleIsFound() {
        List<Diagnostic> found = audit("sound-date", new Weight(Severity.WARNING, "a reason", PLACE));
        assertEquals(
                "did you mean 'sound-dates'? otherwise 'onrecord rules' lists them",
                found.get(found.size() - 1).hint());
    }

    private List<Diagnostic> audit(String rule, Weight weight) {
        Diagnostics diagnostics = new Diagnostics();
        new Audit(Site.base().rules(), Map.of(rule, weight), new AuditMemory())
                .run(faulty.read(diagnostics), diagnostics);
        return diagnostics.sorted();
    }
}
