package org.onrecord.jbake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jbake.model.DocumentTypes;
import org.jbake.template.model.TemplateModel;

/** The fingerprints of what the pages of a briefing show, each made again only where it shows something else; safe for several threads. */
final class ShownPages {
    /**
     * What a page shows.
     *
     * @param template that draws it
     * @param types of documents that there are
     * @param model of JBake
     * @param own variables of ours
     */
    private record Shown(String template, List<String> types, Map<String, Object> model, Map<String, Object> own) {
        static Shown of(String template, TemplateModel model, Map<String, Object> own) {
            Map<String, Object> now = new LinkedHashMap<>(model);
            // JBake changes the document once its page is drawn.
            now.replaceAll((key, value) -> value instanceof Map<?, ?> map ? new LinkedHashMap<>(map) : value);
            return new Shown(template, List.of(DocumentTypes.getDocumentTypes()), now, own);
        }

        boolean isSame(String otherTemplate, TemplateModel otherModel, Map<String, Object> otherOwn) {
            return template.equals(otherTemplate)
                    && types.equals(List.of(DocumentTypes.getDocumentTypes()))
                    && areSame(own, otherOwn)
                    && SameValues.are(model, otherModel);
        }

        /** The variables of ours are few and in no order. */
        private static boolean areSame(Map<String, Object> some, Map<String, Object> others) {
            return some.size() == others.size()
                    && some.entrySet().stream().allMatch(e -> SameValues.are(e.getValue(), others.get(e.getKey())));
        }

        Fingerprint fingerprint() {
            return new FingerprintBuilder()
                    .add(template)
                    .value(types)
                    .value(model)
                    .value(new TreeMap<>(own))
                    .build();
        }
    }

    /**
     * What a page showed last.
     *
     * @param shown by it
     * @param fingerprint of that; where it does not last, a number that no other has
     * @param lasts whether another process would find it
     */
    private record Known(Shown shown, Fingerprint fingerprint, boolean lasts) {}

    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final AtomicLong count = new AtomicLong();

    /** Forgets all pages but those at these paths. */
    void retain(Set<String> paths) {
        known.keySet().retainAll(paths);
    }

    /**
     * Returns the fingerprint of what a page shows, the same as in the bake before where it shows the same.
     *
     * @param path from the site's root
     * @param lasts whether another process must find the same; otherwise nothing has to be walked to tell one from the next
     */
    Fingerprint of(String path, String template, TemplateModel model, Map<String, Object> own, boolean lasts) {
        Known then = known.get(path);
        if (then == null || (lasts && !then.lasts()) || !then.shown().isSame(template, model, own)) {
            Shown now = Shown.of(template, model, own);
            then = new Known(now, lasts ? now.fingerprint() : next(), lasts);
            known.put(path, then);
        }
        return then.fingerprint();
    }

    private Fingerprint next() {
        return new Fingerprint(0, count.incrementAndGet());
    }
}
