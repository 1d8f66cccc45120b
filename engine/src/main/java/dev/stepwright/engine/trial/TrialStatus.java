package dev.stepwright.engine.trial;

/** How the test of a state ends. */
public enum TrialStatus {
    SUCCEEDED,
    FAILED,

    /** It failed, and a retrier would try it again. */
    RETRIABLE,

    /** It failed, and a catcher says where to go on. */
    CAUGHT_ERROR
}
