package dev.stepwright;

/**
 * How the wait before a retry is spread.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html">AWS: error handling,
 *     {@code JitterStrategy}</a>
 */
public enum Jitter {

    /** Waits exactly as long as computed. */
    NONE,

    /** Waits a time chosen at random between nothing and what was computed. */
    FULL
}
