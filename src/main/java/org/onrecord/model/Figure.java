package org.onrecord.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number that a claim gives.
 *
 * @param name a slug, unique within the claim
 * @param asReported the words of the source
 * @param value the full number
 * @param unit such as {@code CNY}, {@code percent}, {@code users}
 * @param bound on which side the true number may lie
 * @param digits significant digits, at least 1
 * @param measured the quantity
 * @param of id of the actor or event that the quantity belongs to
 * @param period absent where the source gives none
 */
public record Figure(
        String name,
        String asReported,
        BigDecimal value,
        String unit,
        Bound bound,
        int digits,
        String measured,
        String of,
        Optional<Edtf> period) {
    public Figure {
        if (digits < 1) {
            throw new IllegalArgumentException("a figure has one significant digit at least: " + digits);
        }
    }
}
