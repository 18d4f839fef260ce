package org.onrecord.model;

import org.onrecord.diagnostic.Place;

/**
 * A link from a body to another file of the content.
 *
 * @param target path below {@code content}, such as {@code actors/sasac.md}
 * @param fragment what follows the {@code #}, empty where nothing does
 * @param place where it was written
 */
public record Link(String target, String fragment, Place place) {}
