package dev.stepwright.engine.run;

import dev.stepwright.asl.JitterStrategy;
import dev.stepwright.asl.Retrier;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** The {@code Retry} and {@code Catch} of a state, ready to run. */
public record ErrorPolicy(List<Retrier> retriers, List<CatchRule> catchers) {

    private static final ErrorPolicy NONE = new ErrorPolicy(List.of(), List.of());

    public ErrorPolicy {
        retriers = List.copyOf(retriers);
        catchers = List.copyOf(catchers);
    }

    /** A catcher, ready to run. */
    public record CatchRule(List<String> errorEquals, String next, Effects effects) {}

    public static ErrorPolicy none() {
        return NONE;
    }

    /** The index of the first retrier that answers for the failure, spent or not. */
    Optional<Integer> retrierFor(Failure failure) {
        return firstMatch(retriers, Retrier::errorEquals, failure);
    }

    /** The index of the first catcher that answers for the failure. */
    Optional<Integer> catcherFor(Failure failure) {
        return firstMatch(catchers, CatchRule::errorEquals, failure);
    }

    private static <T> Optional<Integer> firstMatch(
            List<T> handlers, Function<T, List<String>> errorEquals, Failure failure) {
        for (int index = 0; index < handlers.size(); index++) {
            if (matches(errorEquals.apply(handlers.get(index)), failure)) {
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }

    /**
     * How long to wait before the attempt, counted from 1.
     *
     * @param random decides about jitter
     */
    static Duration delay(Retrier retrier, int attempt, RandomGenerator random) {
        double interval = retrier.intervalSeconds().orElse(Retrier.DEFAULT_INTERVAL_SECONDS);
        double rate = retrier.backoffRate().orElse(Retrier.DEFAULT_BACKOFF_RATE);
        double longest = retrier.maxDelaySeconds().orElse(Integer.MAX_VALUE);
        double seconds = Math.min(longest, interval * Math.pow(rate, attempt - 1.0));
        boolean jitter =
                retrier.jitterStrategy().filter(JitterStrategy.FULL::equals).isPresent();
        double chosen = jitter ? random.nextDouble() * seconds : seconds;
        return Duration.ofMillis(Math.round(chosen * 1000));
    }

    static int maxAttempts(Retrier retrier) {
        return retrier.maxAttempts().orElse(Retrier.DEFAULT_MAX_ATTEMPTS);
    }

    private static boolean matches(List<String> names, Failure failure) {
        String error = failure.error().orElse("");
        return !error.equals(Failure.RUNTIME)
                && names.stream().anyMatch(name -> matches(name, error, failure.bySilence()));
    }

    private static boolean matches(String name, String error, boolean bySilence) {
        return switch (name) {
            case "States.ALL" -> true;
            case "States.TaskFailed" -> !error.equals(Failure.TIMEOUT);
            case Failure.TIMEOUT -> error.equals(Failure.TIMEOUT) || error.equals(Failure.HEARTBEAT_TIMEOUT);
            case Failure.HEARTBEAT_TIMEOUT -> bySilence || name.equals(error);
            default -> name.equals(error);
        };
    }
}
