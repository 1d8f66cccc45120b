package dev.stepwright.conformance.random.world;

import dev.stepwright.Flow;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the observed program calls instead of operators and waits: the same, noting where Java and states are documented
 * to differ, and without spending time.
 */
public final class Observed {

    /** The longest wait of the service, in seconds. */
    private static final long LONGEST_WAIT = 99_999_999;

    private Observed() {}

    public static int add(int left, int right) {
        return inRange((long) left + right);
    }

    public static int subtract(int left, int right) {
        return inRange((long) left - right);
    }

    public static int multiply(int left, int right) {
        return inRange((long) left * right);
    }

    public static int divide(int left, int right) {
        return right == 0 ? left / right : inRange((long) left / right);
    }

    public static int negate(int value) {
        return inRange(-(long) value);
    }

    public static double finite(double value) {
        if (!Double.isFinite(value)) {
            Stub.current().atEdge();
        }
        return value;
    }

    public static int absolute(int value) {
        return inRange(Math.abs((long) value));
    }

    public static int floorDivide(int left, int right) {
        return right == 0 ? left / right : inRange(Math.floorDiv((long) left, (long) right));
    }

    /** A long that JSON keeps. */
    public static long exact(long value) {
        if (Math.abs(value) > 9_007_199_254_740_991L) {
            Stub.current().atEdge();
        }
        return value;
    }

    /** A text in which each character counts one; null fails only after the arguments of what is called on it. */
    public static @Nullable String plain(@Nullable String text) {
        if (text != null && text.codePointCount(0, text.length()) < text.length()) {
            Stub.current().atEdge();
        }
        return text;
    }

    /** A list without null elements; null itself fails only after the arguments of what is called on it. */
    public static <T> @Nullable List<T> complete(@Nullable List<T> list) {
        if (list != null && list.stream().anyMatch(Objects::isNull)) {
            Stub.current().atEdge();
        }
        return list;
    }

    /** A value other than null. */
    public static <T> @Nullable T present(@Nullable T value) {
        if (value == null) {
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

    private static int inRange(long value) {
        if (value != (int) value) {
            Stub.current().atEdge();
        }
        return (int) value;
    }
}
