package org.onrecord.jbake;

/**
 * A page that stands in the output.
 *
 * @param key of all that it was made of
 * @param inputs what it asked for beside what is its own
 * @param file that it was written to
 */
record CachedPage(Fingerprint key, PageInputs inputs, StandingFile file) {}
