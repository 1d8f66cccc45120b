package dev.stepwright.engine.trial;

import dev.stepwright.engine.run.Tolerance;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is seen of a tested state beside its output.
 *
 * @param data JSON texts by the names of the API, {@code afterInputPath} and the like
 * @param mapBounds only of a Map
 */
public record Inspection(Map<String, String> data, Optional<MapBounds> mapBounds, ErrorDetails errorDetails) {

    public Inspection {
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
    }

    /** @param maxConcurrency 0 for as many as the service allows */
    public record MapBounds(int maxConcurrency, Tolerance tolerance) {}

    /**
     * Who answers for an error.
     *
     * @param retryIndex of the retrier, which may be spent
     * @param backoff how long the retrier waits before the next attempt, if there is one
     */
    public record ErrorDetails(Optional<Integer> catchIndex, Optional<Integer> retryIndex, Optional<Duration> backoff) {

        static final ErrorDetails NONE = new ErrorDetails(Optional.empty(), Optional.empty(), Optional.empty());

        /** Whether anybody does. */
        public boolean isPresent() {
            return catchIndex.isPresent() || retryIndex.isPresent();
        }

        ErrorDetails caughtBy(int catcher) {
            return new ErrorDetails(Optional.of(catcher), retryIndex, backoff);
        }

        ErrorDetails spentBy(int retrier) {
            return new ErrorDetails(catchIndex, Optional.of(retrier), backoff);
        }

        static ErrorDetails retriedBy(int retrier, Duration backoff) {
            return new ErrorDetails(Optional.empty(), Optional.of(retrier), Optional.of(backoff));
        }
    }
}
