package dev.stepwright.testing.java;

import dev.stepwright.asl.Retrier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often a call is tried, by the retriers of its Task state: plain Java tries once. */
final class Attempts {

    private final List<Retrier> retriers;
    private final Map<Retrier, Integer> made = new HashMap<>();

    Attempts(List<Retrier> retriers) {
        this.retriers = retriers;
    }

    /** Whether another attempt follows this failure; the first retrier that answers for it decides. */
    boolean anotherAfter(String error) {
        return retriers.stream()
                .filter(retrier -> answersFor(retrier, error))
                .findFirst()
                .map(retrier -> made.merge(retrier, 1, Integer::sum)
                        <= retrier.maxAttempts().orElse(Retrier.DEFAULT_MAX_ATTEMPTS))
                .orElse(false);
    }

    private static boolean answersFor(Retrier retrier, String error) {
        return retrier.errorEquals().stream()
                .anyMatch(name -> name.equals(error)
                        || name.equals("States.ALL")
                        || name.equals("States.TaskFailed") && !error.equals("States.Timeout"));
    }
}
