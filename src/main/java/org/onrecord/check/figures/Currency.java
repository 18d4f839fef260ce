package org.onrecord.check.figures;

import java.util.Locale;
import java.util.Map;

/** The signs and words of currencies, and the codes that stand for them. */
final class Currency {
    /** Before a number. */
    static final String SIGNS = "(?:US\\$|HK\\$|A\\$|C\\$|\\$|€|£|¥|RMB|CNY|USD|EUR|GBP|JPY|CHF|HKD)";
    /** After a number. */
    static final String WORDS =
            "(?:yuan|renminbi|dollars?|euros?|pounds?(?: sterling)?|yen|francs?|rupees?|RMB|CNY|USD|EUR|GBP|JPY|CHF|HKD)";

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("$", "USD"),
            Map.entry("us$", "USD"),
            Map.entry("dollar", "USD"),
            Map.entry("hk$", "HKD"),
            Map.entry("a$", "AUD"),
            Map.entry("c$", "CAD"),
            Map.entry("€", "EUR"),
            Map.entry("euro", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("pound", "GBP"),
            Map.entry("pound sterling", "GBP"),
            Map.entry("¥", "CNY"),
            Map.entry("rmb", "CNY"),
            Map.entry("yuan", "CNY"),
            Map.entry("renminbi", "CNY"),
            Map.entry("yen", "JPY"),
            Map.entry("franc", "CHF"),
            Map.entry("rupee", "INR"));

    private Currency() {}

    /** Returns the code of a sign or word; another unit is itself in capitals. */
    static String code(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replaceFirst("(?<=dollar|euro|pound|franc|rupee)s\\b", "");
        return CODES.getOrDefault(plain, plain.toUpperCase(Locale.ROOT));
    }
}
