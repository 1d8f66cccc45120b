package dev.stepwright.engine.history;

import dev.stepwright.engine.json.Payload;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The details of an event: one member of the service's answer, such as {@code stateEnteredEventDetails}. */
public final class EventDetails {

    public static final EventDetails NONE = new EventDetails("");

    /** Up to here a text is not worth a thought. */
    private static final int SHORT = 256;

    private static final String COMPANION = "Details";
    private static final Map<String, Object> TRUNCATED = Map.of("truncated", true);

    private final String member;

    /** Names and values by turns: most are written and never read, so no map is made of them until somebody asks. */
    private final Object[] namesAndValues;

    private EventDetails(String member, Object... namesAndValues) {
        this.member = member;
        this.namesAndValues = namesAndValues;
    }

    /** @param namesAndValues a name, its value, the next name; the array must not be touched any more */
    static EventDetails of(String member, Object... namesAndValues) {
        return new EventDetails(member, namesAndValues);
    }

    /** @param values text, integer, boolean, map of these, or a supplier of a text */
    public static EventDetails of(String member, Map<String, Object> values) {
        Object[] namesAndValues = new Object[2 * values.size()];
        int next = 0;
        for (Map.Entry<String, Object> value : values.entrySet()) {
            namesAndValues[next++] = value.getKey();
            namesAndValues[next++] = value.getValue();
        }
        return new EventDetails(member, namesAndValues);
    }

    /** The name of the member; empty for events without details. */
    public String member() {
        return member;
    }

    /** How many values there are. */
    public int size() {
        return namesAndValues.length / 2;
    }

    /** Names and values in the order of the service's documentation; a payload is a supplier of its text. */
    public void forEach(BiConsumer<String, Object> action) {
        for (int next = 0; next < namesAndValues.length; next += 2) {
            action.accept((String) namesAndValues[next], namesAndValues[next + 1]);
        }
    }

    /** Name to text, integer, boolean or map of these, in the order of the service's documentation. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        forEach(values::put);
        return values;
    }

    /** The text under a name, payloads included. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(value(name)).map(EventDetails::print);
    }

    /** The values with every payload as its text, ready to be printed as JSON. */
    public Map<String, Object> printable() {
        return printable(values());
    }

    /** How many bytes its longer texts take, roughly; those that two events share count for one of them. */
    int claimBytes() {
        long bytes = 0;
        for (int next = 1; next < namesAndValues.length; next += 2) {
            bytes += claimBytes(namesAndValues[next]);
        }
        return (int) Math.min(bytes, Integer.MAX_VALUE);
    }

    private static long claimBytes(Object value) {
        if (value instanceof Payload payload) {
            return payload.claimBytes();
        }
        if (value instanceof String text) {
            return text.length() > SHORT ? text.length() : 0;
        }
        long bytes = 0;
        if (value instanceof Map<?, ?> nested) {
            for (Object member : nested.values()) {
                bytes += claimBytes(member);
            }
        }
        return bytes;
    }

    /** Without its longer texts; where there is a companion that tells whether one is whole, it says so. */
    EventDetails truncated() {
        Map<String, Object> values = values();
        if (!isLong(values)) {
            return this;
        }
        values().forEach((name, value) -> {
            if (isLong(value)) {
                values.remove(name);
                if (values.containsKey(name + COMPANION)) {
                    values.put(name + COMPANION, TRUNCATED);
                } else {
                    values.put(name, "");
                }
            }
        });
        return of(member, values);
    }

    private static boolean isLong(Object value) {
        return value instanceof Payload payload && payload.byteSize() > SHORT
                || value instanceof String text && text.length() > SHORT
                || value instanceof Map<?, ?> nested && nested.values().stream().anyMatch(EventDetails::isLong);
    }

    private @Nullable Object value(String name) {
        for (int next = 0; next < namesAndValues.length; next += 2) {
            if (namesAndValues[next].equals(name)) {
                return namesAndValues[next + 1];
            }
        }
        return null;
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
