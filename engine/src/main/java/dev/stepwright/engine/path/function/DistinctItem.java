package dev.stepwright.engine.path.function;

import dev.stepwright.engine.json.JsonNull;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An item of an array, with the hash code that it has where null is Java's. The service finds the different items of an
 * array with a {@link HashSet}, whose order shows in the result; our null has a hash code that is another in each JVM.
 */
record DistinctItem(Object value) {

    /** The different items in the order of the set. */
    static List<Object> of(List<Object> items) {
        Set<DistinctItem> distinct =
                new HashSet<>(items.stream().map(DistinctItem::new).toList());
        return distinct.stream().map(DistinctItem::value).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DistinctItem item && value.equals(item.value);
    }

    @Override
    public int hashCode() {
        return hash(value);
    }

    private static int hash(Object value) {
        if (value instanceof List<?> array) {
            int hash = 1;
            for (Object item : array) {
                hash = 31 * hash + hash(item);
            }
            return hash;
        }
        if (value instanceof Map<?, ?> object) {
            return object.entrySet().stream()
                    .mapToInt(member -> member.getKey().hashCode() ^ hash(member.getValue()))
                    .sum();
        }
        return value == JsonNull.VALUE ? 0 : value.hashCode();
    }
}
