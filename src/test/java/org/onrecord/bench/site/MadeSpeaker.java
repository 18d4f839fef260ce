package org.onrecord.bench.site;

/**
 * Who is said to have made a claim.
 *
 * @param id which is the name of the actor's file
 */
public record MadeSpeaker(String id, String name) {}
