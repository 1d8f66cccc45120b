package dev.stepwright.engine.jsonata.evaluation;

import dev.stepwright.engine.limit.Deadline;
import dev.stepwright.engine.limit.LimitException;
import dev.stepwright.engine.limit.Sizes;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps one evaluation within the service's limits of time, depth and memory. */
public final class Limits {

    private static final int DEEPEST = 100;
    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final int STEPS_BETWEEN_CLOCK_READINGS = 256;

    /** Of all that one evaluation makes, most is garbage soon; what it can hold at a time is bounded by this. */
    private static final long MOST_BYTES_MADE = 16 * Sizes.MOST_BYTES;

    /** Deeper values overflow the stack of whoever reads them. */
    private static final int DEEPEST_VALUE = 1_000;

    private final int deepest;
    private final Duration longest;
    private final Extents extents = new Extents();
    private int depth;
    private int steps;
    private long made;

    public Limits(int deepest, Duration longest) {
        this.deepest = deepest;
        this.longest = longest;
    }

    public static Limits ofTheService() {
        return new Limits(DEEPEST, LONGEST);
    }

    /** The same for another evaluation. */
    public Limits again() {
        return new Limits(deepest, longest);
    }

    public Duration longest() {
        return longest;
    }

    public void enter() {
        depth++;
        if (depth > deepest) {
            throw new EvaluationException("Stack overflow error: Check for non-terminating recursive function.  "
                    + "Consider rewriting as tail-recursive. Depth=" + depth + " max=" + deepest);
        }
        steps++;
        if (steps % STEPS_BETWEEN_CLOCK_READINGS == 0) {
            Deadline.check();
        }
    }

    public void exit(@Nullable Object result) {
        depth--;
        if (result instanceof List<?> array) {
            Sizes.checkArray(array.size());
        } else if (result instanceof String text) {
            Sizes.checkText(text.length());
        }
    }

    /** Of a value that was not there before. */
    public void made(Object value) {
        Extents.Extent extent = extents.of(value);
        made += extent.bytes();
        if (extent.bytes() > Sizes.MOST_BYTES || made > MOST_BYTES_MADE || extent.depth() > DEEPEST_VALUE) {
            throw LimitException.memory();
        }
        if (extent.bytes() > Sizes.MOST_BYTES / 16) {
            Deadline.check();
        }
    }
}
