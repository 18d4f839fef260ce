package org.onrecord.check;

import java.util.Set;

/**
 * One thing made wrong in a briefing.
 *
 * @param kind of corruption
 * @param path the file below the content folder
 * @param text the file's text afterwards, empty where the file is taken away
 * @param what was changed, for the report
 * @param rules any of which is meant to refuse it
 */
record Mutation(String kind, String path, String text, String what, Set<String> rules) {}
