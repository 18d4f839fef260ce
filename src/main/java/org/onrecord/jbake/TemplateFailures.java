package org.onrecord.jbake;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.Place;

/** Collects what failed on which page, from any thread; one fault of a template is told once, however many pages it hit. */
final class TemplateFailures {
    private final Templates templates;
    private final Map<TemplateFault, SortedSet<String>> pages = new ConcurrentHashMap<>();

    TemplateFailures(Templates templates) {
        this.templates = templates;
    }

    /** Takes the failure of a page; one that is no template's fault is thrown on. */
    void add(String page, Exception failure) {
        TemplateFault fault = TemplateFault.of(failure)
                .orElseThrow(() -> new IllegalStateException("cannot render " + page, failure));
        pages.computeIfAbsent(fault, first -> new ConcurrentSkipListSet<>()).add(page);
    }

    boolean isEmpty() {
        return pages.isEmpty();
    }

    void report(Diagnostics diagnostics) {
        pages.forEach((fault, hit) -> diagnostics.add(Diagnostic.error(
                place(fault),
                "sound-templates",
                fault.message() + " (" + names(new TreeSet<>(hit)) + ")",
                fault.hint())));
    }

    private Place place(TemplateFault fault) {
        Templates.Found found = templates.find(fault.template()).orElseGet(() -> templates.missing(fault.template()));
        List<String> lines = found.text().lines().toList();
        if (fault.line() < 1 || fault.line() > lines.size()) {
            return Place.of(found.shownAs());
        }
        return new Place(found.shownAs(), fault.line(), fault.column(), 1, lines.get(fault.line() - 1));
    }

    private static String names(SortedSet<String> hit) {
        return hit.size() == 1 ? hit.first() : hit.first() + " and " + (hit.size() - 1) + " more";
    }
}
