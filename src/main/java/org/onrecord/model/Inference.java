package org.onrecord.model;

/**
 * Something that we worked out.
 *
 * @param what the reading we chose
 * @param why on which words and reasoning it rests
 */
public record Inference(String what, String why) {}
