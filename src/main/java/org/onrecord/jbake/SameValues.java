package org.onrecord.jbake;

import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether two values have one fingerprint, found without making it: the same parts in the same order. */
final class SameValues {
    private SameValues() {}

    /** What is the very same needs no comparing. */
    @SuppressWarnings("ReferenceEquality")
    static boolean are(@Nullable Object one, @Nullable Object other) {
        if (one == other) {
            return true;
        }
        if (one instanceof Map<?, ?> map && other instanceof Map<?, ?> otherMap) {
            return map.size() == otherMap.size() && inOrder(map.entrySet(), otherMap.entrySet());
        }
        if (one instanceof Map.Entry<?, ?> entry && other instanceof Map.Entry<?, ?> otherEntry) {
            return Objects.equals(entry.getKey(), otherEntry.getKey()) && are(entry.getValue(), otherEntry.getValue());
        }
        if (one instanceof Collection<?> items && other instanceof Collection<?> otherItems) {
            return items.size() == otherItems.size() && inOrder(items, otherItems);
        }
        if (one instanceof Object[] items && other instanceof Object[] otherItems) {
            return inOrder(Arrays.asList(items), Arrays.asList(otherItems));
        }
        return Objects.equals(one, other);
    }

    private static boolean inOrder(Collection<?> items, Collection<?> others) {
        Iterator<?> other = others.iterator();
        for (Object item : items) {
            if (!other.hasNext() || !are(item, other.next())) {
                return false;
            }
        }
        return !other.hasNext();
    }
}
