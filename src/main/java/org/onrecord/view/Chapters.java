package org.onrecord.view;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Briefing;
import org.onrecord.model.Entry;

/** The page of each chapter, found once for all. */
final class Chapters {
    private final Map<Chapter, Entry> pages = new EnumMap<>(Chapter.class);

    Chapters(Briefing briefing) {
        briefing.brief().ifPresent(b -> pages.put(Chapter.BRIEF, b));
        briefing.pages().forEach(p -> Chapter.ofLayout(p.header().layout()).ifPresent(c -> pages.putIfAbsent(c, p)));
    }

    /** Returns the page, or nothing where the content has none. */
    Optional<Entry> page(Chapter chapter) {
        return Optional.ofNullable(pages.get(chapter));
    }
}
