package dev.stepwright.engine.limit;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The moment by which an evaluation has to be over. It is known by its thread, since libraries lie between the code
 * that sets it and the loops that keep it, and hand nothing through.
 *
 * <p>What counts is the time of the processor, so that an evaluation has the same end on a machine that does much else.
 * Sizes bound what a single step takes, see {@link Sizes}; so it is enough to look at the clock between steps. What is
 * worse than linear in the size of a value has to look at it within its loop.
 */
public final class Deadline {

    /** The processor's time costs more to ask for than the clock's; evaluations of so small a part do not do it. */
    private static final int SHORT = 16;

    private static final long NOT_READ = -1;
    private static final ThreadLocal<@Nullable Deadline> CURRENT = new ThreadLocal<>();
    private static final Deadline NEVER = new Deadline(Long.MAX_VALUE);

    /** After so many times the allowed time of the clock nobody waits longer, whoever had the processor. */
    private static final int MOST_PATIENCE = 10;

    private final long start = System.nanoTime();
    private final long nanos;
    private long processorStart = NOT_READ;

    private Deadline(long nanos) {
        this.nanos = nanos;
    }

    /** What the evaluation yields, unless it takes longer than that. */
    public static <T extends @Nullable Object> T within(Duration longest, Supplier<T> evaluation) {
        Deadline outer = CURRENT.get();
        CURRENT.set(new Deadline(longest.toNanos()));
        try {
            return evaluation.get();
        } finally {
            CURRENT.set(outer);
        }
    }

    /** @throws LimitException when the current evaluation has taken too long */
    public static void check() {
        current().keep();
    }

    /** Never, outside of evaluations. */
    static Deadline current() {
        Deadline current = CURRENT.get();
        return current == null ? NEVER : current;
    }

    void keep() {
        long elapsed = System.nanoTime() - start;
        if (processorStart == NOT_READ && elapsed > nanos / SHORT) {
            processorStart = processorTime() - nanos / SHORT;
        }
        if (elapsed > nanos && isOver(elapsed)) {
            throw LimitException.timeout();
        }
    }

    private boolean isOver(long elapsed) {
        return processorTime() - processorStart > nanos || elapsed / MOST_PATIENCE > nanos;
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
