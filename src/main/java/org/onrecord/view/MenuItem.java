package org.onrecord.view;

/**
 * An item of a navigation.
 *
 * @param text what is clicked
 * @param href relative to the page that it stands on
 * @param current what {@code aria-current} takes: {@code page}, {@code true} for what the page is part of, or empty
 */
public record MenuItem(String text, String href, String current) {}
