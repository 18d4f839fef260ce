package org.onrecord.jbake;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * Stands for a value: where two fingerprints are equal, so are the values.
 *
 * <p>It is an MD5 (RFC 1321), three times as fast here as SHA-256: whoever could make two contents of one fingerprint would deceive
 * nobody but the next bake of the same folder.
 *
 * @param high its first 64 bits
 * @param low its last 64 bits
 */
record Fingerprint(long high, long low) {
    /** To look one up in the platform's list takes longer than to use it; one that has been asked begins anew. */
    private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(Fingerprint::digest);

    static Fingerprint of(byte[] bytes) {
        return of(bytes, bytes.length);
    }

    /** Returns the fingerprint of the first bytes. */
    static Fingerprint of(byte[] bytes, int length) {
        return of(ByteBuffer.wrap(bytes, 0, length));
    }

    /** Returns the fingerprint of the bytes that remain, which stay. */
    static Fingerprint of(ByteBuffer bytes) {
        MessageDigest digest = DIGEST.get();
        digest.update(bytes.duplicate());
        byte[] found = digest.digest();
        return new Fingerprint(whole(found, 0), whole(found, Long.BYTES));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }

    private static long whole(byte[] bytes, int from) {
        long whole = 0;
        for (int i = from; i < from + Long.BYTES; i++) {
            whole = (whole << Byte.SIZE) | (bytes[i] & 0xFF);
        }
        return whole;
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
