package org.onrecord.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class AheadTest {
    @Test
    void itIsMadeOnAnotherThreadAndOnce() {
        Ahead<Thread> made = Ahead.of(Thread::currentThread);
        assertNotEquals(Thread.currentThread(), made.get());
        assertSame(made.get(), made.get());
    }

    @Test
    void whatGoesWrongIsThrownAsItWas() {
        UncheckedIOException fault = new UncheckedIOException("no folder", new IOException("none"));
        Ahead<String> broken = Ahead.of(() -> {
            throw fault;
        });
        assertEquals(fault, assertThrows(UncheckedIOException.class, broken::get));
    }

    @Test
    void whoOnlyWaitsIsNotToldWhatWentWrong() {
        AtomicBoolean done = new AtomicBoolean();
        Ahead<String> broken = Ahead.of(() -> {
            done.set(true);
            throw new IllegalStateException("broken");
        });
        broken.settle();
        assertTrue(done.get());
    }
}
