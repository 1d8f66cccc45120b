package dev.stepwright.engine.choice;

import dev.stepwright.engine.json.JsonNull;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The types by which Choice operators are named, and how values of each are compared. */
enum Kind {
    STRING("String") {
        @Override
        Optional<? extends Comparable<?>> comparable(Object value) {
            return value instanceof String text ? Optional.of(text) : Optional.empty();
        }
    },
    NUMERIC("Numeric") {
        @Override
        Optional<? extends Comparable<?>> comparable(Object value) {
            return value instanceof Number number ? Optional.of(exact(number)) : Optional.empty();
        }
    },
    BOOLEAN("Boolean") {
        @Override
        Optional<? extends Comparable<?>> comparable(Object value) {
            return value instanceof Boolean truth ? Optional.of(truth) : Optional.empty();
        }
    },
    TIMESTAMP("Timestamp") {
        @Override
        Optional<? extends Comparable<?>> comparable(Object value) {
            return value instanceof String text ? instant(text) : Optional.empty();
        }
    },
    NULL("Null") {
        @Override
        Optional<? extends Comparable<?>> comparable(Object value) {
            return value == JsonNull.VALUE ? Optional.of(true) : Optional.empty();
        }
    };

    private final String text;

    Kind(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** The value in a form to compare; empty for a value of another type. */
    abstract Optional<? extends Comparable<?>> comparable(Object value);

    boolean includes(Object value) {
        return comparable(value).isPresent();
    }

    private static BigDecimal exact(Number number) {
        return number instanceof Integer || number instanceof Long
                ? BigDecimal.valueOf(number.longValue())
                : new BigDecimal(number.toString());
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
