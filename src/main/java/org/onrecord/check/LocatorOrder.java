package org.onrecord.check;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.model.Source;

/** Holds a source's own numbers of its paragraphs to one for each, in their order where they are numbers. */
final class LocatorOrder {
    private static final Pattern NUMBERS = Pattern.compile("\\d+(?:[:.]\\d+)*");

    private LocatorOrder() {}

    static void check(Source source, Findings findings) {
        List<String> locators = source.paragraphs().locators();
        int count = source.paragraphs().count().orElse(locators.size());
        if (!locators.isEmpty() && locators.size() != count) {
            findings.add(
                    source.origin().at("paragraphs.locators"),
                    "there are " + locators.size() + " locators for " + count + " paragraphs",
                    "write one for each paragraph, in their order");
        }
        if (!locators.stream().allMatch(l -> NUMBERS.matcher(l).matches())) {
            return;
        }
        for (int i = 1; i < locators.size(); i++) {
            if (Arrays.compare(numbers(locators.get(i - 1)), numbers(locators.get(i))) > 0) {
                findings.add(
                        source.origin().at("paragraphs.locators[" + i + "]"),
                        "the locator " + locators.get(i) + " comes after " + locators.get(i - 1),
                        "mend the one that is wrong: a text runs from its first page to its last");
                return;
            }
        }
    }

    private static BigInteger[] numbers(String locator) {
        return Pattern.compile("[:.]")
                .splitAsStream(locator)
                .map(BigInteger::new)
                .toArray(BigInteger[]::new);
    }
}
