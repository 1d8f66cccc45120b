package dev.stepwright.engine.state.field;

import dev.stepwright.engine.json.JsonText;
import dev.stepwright.engine.path.PathExpression;
import dev.stepwright.engine.path.query.PathFailure;
import dev.stepwright.engine.run.Failure;
import dev.stepwright.engine.run.Visit;
import java.time.Duration;
import java.util.function.Function;

/** How long a Wait in JSONPath lasts whose time comes from a path. */
final class PathDelay {

    private PathDelay() {}

    static Function<Visit, Duration> seconds(PathExpression path) {
        return visit -> {
            Object value = found(path, visit, "SecondsPath");
            if (value instanceof Integer seconds && seconds >= 0) {
                return Duration.ofSeconds(seconds);
            }
            throw new PathFailure(
                    Failure.RUNTIME,
                    "The SecondsPath parameter cannot be parsed as a long value: " + shown(path, value));
        };
    }

    static Function<Visit, Duration> until(PathExpression path) {
        return visit -> {
            Object value = found(path, visit, "TimestampPath");
            if (value instanceof String text) {
                return Delays.until(visit, text).orElseThrow(() -> noTimestamp(path, value));
            }
            throw noTimestamp(path, value);
        };
    }

    private static PathFailure noTimestamp(PathExpression path, Object value) {
        return new PathFailure(
                Failure.RUNTIME,
                "The TimestampPath parameter does not reference a valid ISO-8601 extended offset date-time format"
                        + " string: " + shown(path, value));
    }

    private static Object found(PathExpression path, Visit visit, String field) {
        try {
            return path.evaluate(visit.paths(visit.input().value()));
        } catch (PathFailure e) {
            throw new PathFailure(
                    Failure.RUNTIME, "The " + field + " parameter does not reference an input value: " + path.source());
        }
    }

    private static String shown(PathExpression path, Object value) {
        return path.source() + " == " + (value instanceof String text ? text : JsonText.write(value));
    }
}
