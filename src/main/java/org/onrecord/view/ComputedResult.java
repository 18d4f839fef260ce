package org.onrecord.view;

/**
 * What came of a computation when it was last done again.
 *
 * @param check id
 * @param result rounded, as it is printed
 * @param low lower end of the interval, as it is printed; empty where the result has none
 * @param high upper end of the interval, as it is printed; empty where the result has none
 */
public record ComputedResult(String check, String result, String low, String high) {}
