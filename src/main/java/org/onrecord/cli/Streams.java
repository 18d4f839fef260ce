package org.onrecord.cli;

import java.io.PrintWriter;

/**
 * Where a command writes.
 *
 * @param out for what was asked for
 * @param err for what is wrong
 */
record Streams(PrintWriter out, PrintWriter err) {}
