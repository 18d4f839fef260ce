package org.onrecord.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.onrecord.model.Paragraphs;
import org.onrecord.model.Recall;
import org.onrecord.model.Source;
import org.onrecord.model.Split;

/** The readable ones of the texts at hand, cut as their sources say; compared by value. */
public final class NormalTexts {
    private static final Recall<Cut, NormalText> KNOWN =
            new Recall<>(cut -> NormalText.of(cut.text(), cut.split(), cut.skip()));

    private record Cut(String text, Split split, int skip) {}

    private final Map<String, NormalText> byId = new TreeMap<>();

    private NormalTexts() {}

    /** Cuts texts, by the ids of their sources. */
    public static NormalTexts of(List<Source> sources, Map<String, PrivateText> texts) {
        NormalTexts normal = new NormalTexts();
        for (Source source : sources) {
            PrivateText text = texts.get(source.id());
            if (text != null && text.badByte().isEmpty()) {
                Paragraphs paragraphs = source.paragraphs();
                normal.byId.put(source.id(), KNOWN.of(new Cut(text.text(), paragraphs.split(), paragraphs.skip())));
            }
        }
        return normal;
    }

    /** Returns the text of a source. */
    Optional<NormalText> of(String source) {
        return Optional.ofNullable(byId.get(source));
    }

    /** Goes through the texts in the order of their sources' ids. */
    void forEach(BiConsumer<String, NormalText> each) {
        byId.forEach(each);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NormalTexts texts && byId.equals(texts.byId);
    }

    @Override
    public int hashCode() {
        return byId.hashCode();
    }
}
