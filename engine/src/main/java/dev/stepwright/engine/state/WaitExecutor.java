package dev.stepwright.engine.state;

import dev.stepwright.engine.history.EventType;
import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.run.Effects;
import dev.stepwright.engine.run.InvalidTimestampException;
import dev.stepwright.engine.run.StateEvents;
import dev.stepwright.engine.run.StateExecutor;
import dev.stepwright.engine.run.Visit;
import dev.stepwright.engine.template.Template;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

/** Wait. */
record WaitExecutor(Function<Visit, Duration> delay, Effects effects, Optional<String> next) implements StateExecutor {

    private static final StateEvents EVENTS = StateEvents.of(EventType.WAIT_STATE_ENTERED, EventType.WAIT_STATE_EXITED)
            .withAborted(EventType.WAIT_STATE_ABORTED);

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

    @Override
    public StateEvents events() {
        return EVENTS;
    }

    @Override
    public void start(Visit visit) {
        visit.after(delay.apply(visit), () -> visit.leave(effects, JsonObject.EMPTY, visit.input(), next));
    }
}
