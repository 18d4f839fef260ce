package org.onrecord.check.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Finding;

/**
 * A check's formula, computed.
 *
 * @param low the least that the result may be, in {@code unit}; absent for a weekday and where nothing bounds it below
 * @param high the most that the result may be, absent likewise
 * @param printed the result at the digits with which the check gives it, such as {@code 7.20} or {@code Wednesday}
 * @param unit of the result, as the check has it
 * @param finding what the comparison shows; {@link Finding#COMPUTED} where nothing is compared
 * @param steps each input and each operation, in the order in which they are computed
 */
public record Computation(
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        String printed,
        String unit,
        Finding finding,
        List<Step> steps)
        implements Outcome {
    public Computation {
        steps = List.copyOf(steps);
    }

    /**
     * One part of a formula and what it comes to.
     *
     * @param part as written
     * @param value for a reader, such as {@code 2,175,000 to 2,185,000 CNY}
     */
    public record Step(String part, String value) {}
}
