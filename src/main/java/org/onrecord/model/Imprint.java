package org.onrecord.model;

import java.time.LocalDate;
import java.util.List;

/**
 * Who made the briefing, when, under which licence.
 *
 * @param authors names
 * @param generatedBy what a machine wrote and how it was checked, empty where none did
 * @param date when it was first published
 * @param modified when it was last changed
 * @param version such as {@code 1.0.0}
 * @param license SPDX id
 */
public record Imprint(
        List<String> authors, String generatedBy, LocalDate date, LocalDate modified, String version, String license) {
    public Imprint {
        authors = List.copyOf(authors);
    }
}
