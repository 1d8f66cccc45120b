package dev.stepwright.engine.jsonata.evaluation;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps one evaluation within the service's limits of time, depth and memory. */
public final class Limits {

    private static final int DEEPEST = 100;
    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final int STEPS_BETWEEN_CLOCK_READINGS = 256;

    /** Measured: an array of one number more is refused. */
    private static final int LONGEST_ARRAY = 873_782;

    /** Measured: 2^22 characters pass and 2^23 do not. */
    private static final int LONGEST_TEXT = 1 << 22;

    /** What that longest array comes to. */
    private static final long MOST_BYTES = 8L * LONGEST_ARRAY;

    /** Of all that one evaluation makes, most is garbage soon; what it can hold at a time is bounded by this. */
    private static final long MOST_BYTES_MADE = 16 * MOST_BYTES;

    /** Deeper values overflow the stack of whoever reads them. */
    private static final int DEEPEST_VALUE = 1_000;

    private final int deepest;
    private final long longestNanos;
    private final long start = System.nanoTime();
    private final Extents extents = new Extents();
    private int depth;
    private int steps;
    private long made;

    public Limits(int deepest, Duration longest) {
        this.deepest = deepest;
        this.longestNanos = longest.toNanos();
    }

    public static Limits ofTheService() {
        return new Limits(DEEPEST, LONGEST);
    }

    /** The same for another evaluation. */
    public Limits again() {
        return new Limits(deepest, Duration.ofNanos(longestNanos));
    }

    public void enter() {
        depth++;
        if (depth > deepest) {
            throw new EvaluationException("Stack overflow error: Check for non-terminating recursive function.  "
                    + "Consider rewriting as tail-recursive. Depth=" + depth + " max=" + deepest);
        }
        steps++;
        if (steps % STEPS_BETWEEN_CLOCK_READINGS == 0) {
            checkTime();
        }
    }

    public void exit(@Nullable Object result) {
        depth--;
        if (result instanceof List<?> array) {
            checkLength(array.size());
        } else if (result instanceof String text) {
            checkText(text.length());
        }
    }

    /** Of a value that was not there before. */
    public void made(Object value) {
        Extents.Extent extent = extents.of(value);
        made += extent.bytes();
        if (extent.bytes() > MOST_BYTES || made > MOST_BYTES_MADE || extent.depth() > DEEPEST_VALUE) {
            throw memoryLimit();
        }
        if (extent.bytes() > MOST_BYTES / 16) {
            checkTime();
        }
    }

    private void checkTime() {
        if (System.nanoTime() - start > longestNanos) {
            throw timeout();
        }
    }

    public static void checkText(long length) {
        if (length > LONGEST_TEXT) {
            throw memoryLimit();
        }
    }

    public static EvaluationException timeout() {
        return new EvaluationException("Expression evaluation timeout: Check for infinite loop");
    }

    public static void checkLength(int length) {
        if (length > LONGEST_ARRAY) {
            throw memoryLimit();
        }
    }

    public static EvaluationException memoryLimit() {
        return new EvaluationException("Expression evaluation memory limit exceeded: Check for large arrays or texts");
    }
}
