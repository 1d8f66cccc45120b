package dev.stepwright.engine.run;

import java.util.Optional;

/**
 * How many items of a Map Run may fail; none when neither is present.
 *
 * @param percentage of all items
 */
public record Tolerance(Optional<Integer> count, Optional<Double> percentage) {

    public boolean isUnbounded() {
        return count.isEmpty() && percentage.isEmpty();
    }

    /** Whether either bound is passed. */
    public boolean isExceededBy(int failed, int total) {
        boolean byCount = count.filter(most -> failed > most).isPresent();
        boolean byPercentage =
                percentage.filter(most -> failed * 100.0 > most * total).isPresent();
        return byCount || byPercentage || isUnbounded() && failed > 0;
    }
}
