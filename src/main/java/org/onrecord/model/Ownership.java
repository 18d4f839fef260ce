package org.onrecord.model;

/**
 * Who owns a publisher.
 *
 * @param text what is known
 * @param citation on what it rests
 */
public record Ownership(String text, String citation) {}
