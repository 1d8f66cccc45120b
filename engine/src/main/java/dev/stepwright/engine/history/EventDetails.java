package dev.stepwright.engine.history;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The details of an event: one member of the service's answer, such as {@code stateEnteredEventDetails}.
 *
 * @param member the name of the member; empty for events without details
 * @param values name to text, integer, boolean or map of these, in the order of the service's documentation
 */
public record EventDetails(String member, Map<String, Object> values) {

    public static final EventDetails NONE = new EventDetails("", Map.of());

    public EventDetails {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The text under a name, payloads included. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).map(EventDetails::print);
    }

    /** The values with every payload as its text, ready to be printed as JSON. */
    public Map<String, Object> printable() {
        return printable(values);
    }

    private static Map<String, Object> printable(Map<?, ?> values) {
        Map<String, Object> printed = new LinkedHashMap<>();
        values.forEach((name, value) -> printed.put(
                String.valueOf(name),
                value instanceof Map<?, ?> nested
                        ? printable(nested)
                        : value instanceof Supplier<?> ? print(value) : value));
        return printed;
    }

    private static String print(Object value) {
        return String.valueOf(value instanceof Supplier<?> text ? text.get() : value);
    }
}
