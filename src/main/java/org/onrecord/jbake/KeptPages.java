package org.onrecord.jbake;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Tells which pages of the site that stands need not be drawn again; safe for several threads. */
final class KeptPages {
    /** A page that was drawn. */
    private record Drawn(Fingerprint key, PageInputs inputs) {}

    private final Map<String, CachedPage> before;
    private final TemplateSources templates;
    private final VariableFingerprints variables;
    private final Map<PageInputs, Fingerprint> shared = new ConcurrentHashMap<>();
    private final Map<String, CachedPage> kept = new ConcurrentHashMap<>();
    private final Map<String, Drawn> drawn = new ConcurrentHashMap<>();

    /** Makes a judge; where a template was looked for in vain and is there now, nothing is kept. */
    KeptPages(CachedBake before, TemplateSources templates, VariableFingerprints variables) {
        this.templates = templates;
        this.variables = variables;
        boolean found =
                before.missing().stream().anyMatch(name -> templates.find(name).isPresent());
        this.before = found ? Map.of() : before.pages();
    }

    /** Returns whether a page stands already as it would be drawn; if so it is kept. */
    boolean stands(PageDraft draft, Output output) {
        CachedPage page = before.get(draft.path());
        boolean stands = page != null
                && page.key().equals(key(draft.own(), page.inputs()))
                && output.keep(draft.path(), page.file());
        if (stands) {
            kept.put(draft.path(), page);
        }
        return stands;
    }

    /** Notes a page that was drawn. */
    void drawn(PageDraft draft, InputRecorder recorder) {
        if (recorder.isSound()) {
            PageInputs inputs = recorder.inputs();
            drawn.put(draft.path(), new Drawn(key(draft.own(), inputs), inputs));
        }
    }

    /** Returns the pages as they stand after the site was put in place. */
    Map<String, CachedPage> pages(Path site) {
        Map<String, CachedPage> pages = new HashMap<>(kept);
        drawn.forEach((path, page) ->
                pages.put(path, new CachedPage(page.key(), page.inputs(), StandingFile.of(site.resolve(path)))));
        return pages;
    }

    private Fingerprint key(Fingerprint own, PageInputs inputs) {
        Fingerprint common = shared.get(inputs);
        if (common == null) {
            common = fingerprint(inputs);
            shared.put(inputs, common);
        }
        return new FingerprintBuilder().add(own).add(common).build();
    }

    private Fingerprint fingerprint(PageInputs inputs) {
        FingerprintBuilder all = new FingerprintBuilder();
        for (String name : inputs.templates()) {
            Optional<TemplateSource> source = templates.find(name);
            all.add(name).add(source.isPresent() ? 1 : 0);
            source.ifPresent(found -> all.add(found.fingerprint()));
        }
        inputs.variables().forEach(name -> all.add(name).add(variables.of(name)));
        return all.build();
    }
}
