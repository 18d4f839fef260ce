package org.onrecord.evidence;

import java.util.Map;
import java.util.TreeMap;
import org.onrecord.model.Briefing;
import org.onrecord.model.Source;

/** The texts at hand, cut as their sources say. */
final class NormalTexts {
    private NormalTexts() {}

    /** Returns the readable ones by id. */
    static Map<String, NormalText> of(Briefing briefing, Map<String, PrivateText> texts) {
        Map<String, NormalText> normal = new TreeMap<>();
        for (Source source : briefing.sources()) {
            PrivateText text = texts.get(source.id());
            if (text != null && text.badByte().isEmpty()) {
                normal.put(source.id(), of(source, text));
            }
        }
        return normal;
    }

    private static NormalText of(Source source, PrivateText text) {
        return NormalText.of(
                text.text(), source.paragraphs().split(), source.paragraphs().skip());
    }
}
