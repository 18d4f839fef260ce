package org.onrecord.jbake;

import java.nio.ByteBuffer;
import org.apache.commons.codec.digest.MurmurHash3;
import org.jspecify.annotations.Nullable;

/**
 * Stands for a value: where two fingerprints are equal, so are the values.
 *
 * <p>It is a MurmurHash3 of 128 bits (x64), which chance does not make equal. Whoever made two contents of one fingerprint on purpose would
 * deceive nobody but the next bake of the same folder, and a digest against that takes long to look up and to compile.
 *
 * @param high its first 64 bits
 * @param low its last 64 bits
 */
record Fingerprint(long high, long low) {
    private static final int SEED = 0;

    static Fingerprint of(byte[] bytes) {
        return of(bytes, 0, bytes.length);
    }

    /** Returns the fingerprint of the bytes that remain in a buffer on an array, which stay. */
    static Fingerprint of(ByteBuffer bytes) {
        return of(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
    }

    /** Returns the fingerprint of some of the bytes. */
    static Fingerprint of(byte[] bytes, int from, int length) {
        long[] halves = MurmurHash3.hash128x64(bytes, from, length, SEED);
        return new Fingerprint(halves[0], halves[1]);
    }

    // Written out: the platform builds a record's own at first use, a dozen milliseconds that a short bake sees.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fingerprint that && high == that.high && low == that.low;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(high);
    }
}
