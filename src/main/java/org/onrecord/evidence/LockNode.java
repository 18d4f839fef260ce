package org.onrecord.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a lock, with the line where it begins, counted from 1; filled while the lines are read. */
sealed interface LockNode {
    int line();

    /** A single value, without quotation marks. */
    record Scalar(String text, int line) implements LockNode {}

    /** Values in order. */
    record Items(List<LockNode> items, int line) implements LockNode {
        Items(int line) {
            this(new ArrayList<>(), line);
        }
    }

    /** Values by key. */
    record Fields(Map<String, LockNode> fields, int line) implements LockNode {
        Fields(int line) {
            this(new LinkedHashMap<>(), line);
        }
    }
}
