package dev.stepwright.engine.state.field;

import dev.stepwright.engine.run.InvalidTimestampException;
import dev.stepwright.engine.run.Visit;
import dev.stepwright.engine.template.Template;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

/** How long a Wait waits, from a number of seconds or a time. */
final class Delays {

    private Delays() {}

    static Function<Visit, Duration> seconds(Template template) {
        return visit -> Duration.ofSeconds(FieldValues.integer(visit, template, 0));
    }

    static Function<Visit, Duration> until(Template template) {
        return visit -> {
            String text = FieldValues.text(visit, template);
            return until(visit, text).orElseThrow(() -> new InvalidTimestampException("Timestamp", text));
        };
    }

    /**
     * The time that is left; empty when the text is no time. One in the past is no wait at all, and fractions of a
     * second are cut off, as the service does.
     */
    static Optional<Duration> until(Visit visit, String text) {
        try {
            Instant end = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.SECONDS);
            Duration remaining = Duration.between(visit.run().clock().now(), end);
            return Optional.of(remaining.isNegative() ? Duration.ZERO : remaining);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
