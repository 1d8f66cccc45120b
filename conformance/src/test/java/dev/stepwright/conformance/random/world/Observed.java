package dev.stepwright.conformance.random.world;

import dev.stepwright.Flow;
import java.time.Duration;

/**
 * What the observed program calls instead of operators and waits: the same, noting where Java and states are documented
 * to differ, and without spending time.
 */
public final class Observed {

    /** The longest wait of the service, in seconds. */
    private static final long LONGEST_WAIT = 99_999_999;

    private Observed() {}

    public static int add(int left, int right) {
        return exact((long) left + right);
    }

    public static int subtract(int left, int right) {
        return exact((long) left - right);
    }

    public static int multiply(int left, int right) {
        return exact((long) left * right);
    }

    public static int divide(int left, int right) {
        return right == 0 ? left / right : exact((long) left / right);
    }

    public static int negate(int value) {
        return exact(-(long) value);
    }

    public static double finite(double value) {
        if (!Double.isFinite(value)) {
            Stub.current().atEdge();
        }
        return value;
    }

    /** Like {@link Flow#sleep}. */
    public static void sleep(Duration duration) {
        if (duration.isNegative() || duration.toSeconds() > LONGEST_WAIT) {
            Stub.current().atEdge();
        }
    }

    private static int exact(long value) {
        if (value != (int) value) {
            Stub.current().atEdge();
        }
        return (int) value;
    }
}
