package org.onrecord.model;

import org.onrecord.diagnostic.Place;

/**
 * Stands for the places of a file that has no lines to point at.
 *
 * @param file path from the project's folder
 */
public record WholeFile(String file) implements Origin {
    @Override
    public Place at(String path) {
        return Place.of(file);
    }

    @Override
    public Place key(String path) {
        return Place.of(file);
    }
}
