package org.onrecord.model;

/**
 * A computation over figures and dates, done again at every build.
 *
 * @param header what every entry has
 * @param formula as written
 * @param unit of the result
 * @param gives the result as it is printed
 * @param finding what it shows
 */
public record Check(Header header, String formula, String unit, String gives, Finding finding) implements Entry {
    @Override
    public Check with(Header next) {
        return new Check(next, formula, unit, gives, finding);
    }
}
