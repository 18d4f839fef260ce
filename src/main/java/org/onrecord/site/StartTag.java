package org.onrecord.site;

import java.util.Map;

/**
 * A start tag of a finished page.
 *
 * @param name in lower case
 * @param attributes by name in lower case, the values without character references; of two with one name the first counts
 * @param offset where the tag begins, in UTF-16 units
 */
record StartTag(String name, Map<String, String> attributes, int offset) {

    boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    /** Returns the value of an attribute, empty where it is absent. */
    String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }
}
