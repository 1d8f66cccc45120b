package dev.stepwright.engine.limit;

/** What the service allows the values of an expression to be. */
public final class Sizes {

    /** Measured: an array of one number more is refused. */
    public static final int LONGEST_ARRAY = 873_782;

    /** Measured: 2^22 characters pass and 2^23 do not. */
    public static final int LONGEST_TEXT = 1 << 22;

    /** What that longest array comes to. */
    public static final long MOST_BYTES = 8L * LONGEST_ARRAY;

    private Sizes() {}

    /** @throws LimitException when a text of so many characters is too long */
    public static void checkText(long length) {
        if (length > LONGEST_TEXT) {
            throw LimitException.memory();
        }
    }

    /** @throws LimitException when an array of so many numbers, or what takes as much room, is too long */
    public static void checkArray(long length) {
        if (length > LONGEST_ARRAY) {
            throw LimitException.memory();
        }
    }
}
