package org.onrecord.model;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made when it is first asked for, once; safe for several threads.
 *
 * @param <T> what it is
 */
public final class Lazy<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    /** Prepares to make it. */
    public Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    /** Returns it. */
    public synchronized T get() {
        T known = made == null ? maker.get() : made;
        made = known;
        return known;
    }
}
