package dev.stepwright.engine.lifecycle;

import dev.stepwright.engine.execution.Execution;
import dev.stepwright.engine.execution.ExecutionStatus;
import dev.stepwright.engine.history.History;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How often and when last an execution was redriven, and what keeps it from being so again.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/redrive-executions.html">Restarting state machine
 *     executions with redrive</a>
 */
final class Redrives {

    private static final Duration PERIOD = Duration.ofDays(14);
    private static final Duration LONGEST_EXECUTION = Duration.ofDays(365);

    private volatile int count;
    private volatile @Nullable Instant date;

    void add(Instant now) {
        date = now;
        count++;
    }

    int count() {
        return count;
    }

    Optional<Instant> date() {
        return Optional.ofNullable(date);
    }

    /** The service's reason, if there is one. */
    static Optional<String> refusal(Execution execution, Instant now) {
        ExecutionStatus status = execution.status();
        if (!status.isUnsuccessful()) {
            return Optional.of("Execution is " + status + " and cannot be redriven");
        }
        if (execution.history().size() >= History.MOST_EVENTS - 1) {
            return Optional.of("Execution history event limit exceeded");
        }
        if (now.isAfter(execution.startDate().plus(LONGEST_EXECUTION))) {
            return Optional.of("Execution has exceeded the max execution time");
        }
        boolean late = execution
                .stopDate()
                .filter(stop -> now.isAfter(stop.plus(PERIOD)))
                .isPresent();
        return late ? Optional.of("Execution redrivable period exceeded") : Optional.empty();
    }
}
