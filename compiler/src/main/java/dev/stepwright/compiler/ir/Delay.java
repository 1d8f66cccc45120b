package dev.stepwright.compiler.ir;

/** What says when a wait ends. */
public enum Delay {
    /** A number of seconds. */
    SECONDS,
    /** An instant, as ISO 8601 has it. */
    TIMESTAMP
}
