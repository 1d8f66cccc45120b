package dev.stepwright.asl;

import java.util.List;
import java.util.Optional;

/**
 * One entry of {@code Retry}; absent members have the service's defaults, which the constants name.
 *
 * @param errorEquals the error names it answers for
 */
public record Retrier(
        List<String> errorEquals,
        Optional<Integer> intervalSeconds,
        Optional<Integer> maxAttempts,
        Optional<Double> backoffRate,
        Optional<Integer> maxDelaySeconds,
        Optional<JitterStrategy> jitterStrategy,
        Optional<String> comment) {

    public static final int DEFAULT_INTERVAL_SECONDS = 1;
    public static final int DEFAULT_MAX_ATTEMPTS = 3;
    public static final double DEFAULT_BACKOFF_RATE = 2.0;

    public Retrier {
        errorEquals = List.copyOf(errorEquals);
    }

    public static Builder on(String... errorEquals) {
        return on(List.of(errorEquals));
    }

    public static Builder on(List<String> errorEquals) {
        return new Builder(errorEquals);
    }

    /** Collects a retrier's members. */
    public static final class Builder {
        private final List<String> errorEquals;
        private Optional<Integer> intervalSeconds = Optional.empty();
        private Optional<Integer> maxAttempts = Optional.empty();
        private Optional<Double> backoffRate = Optional.empty();
        private Optional<Integer> maxDelaySeconds = Optional.empty();
        private Optional<JitterStrategy> jitterStrategy = Optional.empty();
        private Optional<String> comment = Optional.empty();

        private Builder(List<String> errorEquals) {
            this.errorEquals = errorEquals;
        }

        public Builder intervalSeconds(int seconds) {
            intervalSeconds = Optional.of(seconds);
            return this;
        }

        public Builder maxAttempts(int attempts) {
            maxAttempts = Optional.of(attempts);
            return this;
        }

        public Builder backoffRate(double rate) {
            backoffRate = Optional.of(rate);
            return this;
        }

        public Builder maxDelaySeconds(int seconds) {
            maxDelaySeconds = Optional.of(seconds);
            return this;
        }

        public Builder jitterStrategy(JitterStrategy strategy) {
            jitterStrategy = Optional.of(strategy);
            return this;
        }

        public Builder comment(String text) {
            comment = Optional.of(text);
            return this;
        }

        public Retrier build() {
            return new Retrier(
                    errorEquals, intervalSeconds, maxAttempts, backoffRate, maxDelaySeconds, jitterStrategy, comment);
        }
    }
}
