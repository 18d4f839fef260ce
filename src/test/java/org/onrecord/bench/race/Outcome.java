package org.onrecord.bench.race;

import java.time.Duration;

/** What came of one run of a process. */
sealed interface Outcome {
    /**
     * The process did its work.
     *
     * @param cpu of the process and those that it started, in the kernel too
     * @param peakBytes the most memory that one of these processes held
     */
    record Measured(Duration wall, Duration cpu, long peakBytes) implements Outcome {}

    /** The process was stopped, since it took longer than it was given. */
    record TooSlow(Duration limit) implements Outcome {}

    /**
     * The process told of a fault.
     *
     * @param said the last lines that it printed
     */
    record Failed(int status, String said) implements Outcome {}
}
