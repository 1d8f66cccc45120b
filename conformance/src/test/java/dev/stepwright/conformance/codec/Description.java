package dev.stepwright.conformance.codec;

import java.lang.reflect.RecordComponent;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A text that is the same for equal values, their classes included.
 *
 * <p>Of a time with an offset it tells the moment: Jackson moves such times to its own zone when it reads them.
 */
final class Description {

    private Description() {}

    static String of(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        String text = text(value);
        return value.getClass().getSimpleName() + " " + text;
    }

    private static String text(Object value) {
        if (value instanceof Set<?> set) {
            return set.stream().map(Description::of).sorted().toList().toString();
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(Description::of).toList().toString();
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + of(entry.getValue()))
                    .toList()
                    .toString();
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(Description::of).orElse("empty");
        }
        if (value instanceof Record record) {
            return Arrays.stream(record.getClass().getRecordComponents())
                    .map(component -> component.getName() + "=" + of(read(component, record)))
                    .collect(Collectors.joining(", ", "(", ")"));
        }
        return scalar(value);
    }

    private static String scalar(Object value) {
        if (value instanceof ZonedDateTime time) {
            return time.toInstant().toString();
        }
        return value instanceof OffsetDateTime time ? time.toInstant().toString() : value.toString();
    }

    private static @Nullable Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
