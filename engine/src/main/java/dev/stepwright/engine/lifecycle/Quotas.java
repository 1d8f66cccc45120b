package dev.stepwright.engine.lifecycle;

import dev.stepwright.asl.ExecutionType;
import dev.stepwright.engine.history.History;
import dev.stepwright.engine.history.HistoryEvent;
import dev.stepwright.engine.time.EngineClock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How long an execution may go on. The service ends a STANDARD one by its events, and an EXPRESS one by its time alone.
 * But where time is virtual a loop may take none, and where it is real five minutes of a loop are a long time for a
 * processor. So more events than the service could record in five minutes end an EXPRESS execution, too, in the same
 * way.
 *
 * @param time that it may take, from each redrive on anew
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html">Step Functions service
 *     quotas</a>
 */
public record Quotas(ExecutionType type, Optional<Duration> time) {

    private static final Duration EXPRESS_TIME = Duration.ofMinutes(5);

    /** Ten thousand a second. */
    private static final int EXPRESS_EVENTS = 3_000_000;

    /** A hundred histories as long as they get leave room for as much again, whatever the memory is. */
    static final long HISTORY_BYTES =
            Math.max(2 << 20, Math.min(64 << 20, Runtime.getRuntime().maxMemory() / 64));

    /** @param timeout the machine's own */
    public static Quotas of(ExecutionType type, Optional<Duration> timeout) {
        return type == ExecutionType.STANDARD
                ? new Quotas(type, timeout)
                : new Quotas(
                        type,
                        timeout.filter(own -> own.compareTo(EXPRESS_TIME) < 0).or(() -> Optional.of(EXPRESS_TIME)));
    }

    History history(EngineClock clock, Consumer<HistoryEvent> listener) {
        return new History(clock, listener, timesOutWhenFull() ? EXPRESS_EVENTS : History.MOST_EVENTS, HISTORY_BYTES);
    }

    /** Whether an execution whose history is full has taken too long, and not failed. */
    boolean timesOutWhenFull() {
        return type == ExecutionType.EXPRESS;
    }
}
