package org.onrecord.jbake;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Something that is made beside its maker's other work, on another thread.
 *
 * @param <T> what it is
 */
public final class Ahead<T> {
    private final CompletableFuture<T> made;

    private Ahead(CompletableFuture<T> made) {
        this.made = made;
    }

    /** Begins to make something. */
    public static <T> Ahead<T> of(Supplier<T> maker) {
        return new Ahead<>(CompletableFuture.supplyAsync(maker));
    }

    /** Returns it once it is made; what went wrong is thrown here as it was thrown there. */
    public T get() {
        try {
            return made.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Waits until it is made or went wrong. */
    public void settle() {
        made.handle((thing, fault) -> true).join();
    }
}
