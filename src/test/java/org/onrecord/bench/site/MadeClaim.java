package org.onrecord.bench.site;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A made-up claim.
 *
 * @param id which is its file's name
 * @param date in UTC, to the minute; no two claims have the same
 * @param tags three of them
 * @param body as Markdown
 */
public record MadeClaim(
        String id, String title, LocalDateTime date, MadeSpeaker speaker, List<String> tags, String body) {
    public MadeClaim {
        tags = List.copyOf(tags);
    }
}
