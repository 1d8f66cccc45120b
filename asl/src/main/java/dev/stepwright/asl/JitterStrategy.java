package dev.stepwright.asl;

/** Whether a retrier's delay is randomised. */
public enum JitterStrategy {
    FULL,
    NONE
}
