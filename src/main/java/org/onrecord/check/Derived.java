package org.onrecord.check;

import java.util.function.Function;

/**
 * Something that is worked out of the whole, once for each audit.
 *
 * @param <T> what is worked out: compared by value, and holding nothing of the subject
 */
final class Derived<T> {
    private final Function<Subject, T> work;

    Derived(Function<Subject, T> work) {
        this.work = work;
    }

    T from(Subject subject) {
        return work.apply(subject);
    }
}
