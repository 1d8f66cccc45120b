package dev.stepwright.local.states.trial.shape;

/** How far a mocked result must be what the service would answer; members that no service knows are always fine. */
public enum Strictness {
    /** All required members are there, and every member is of its shape. */
    STRICT,

    /** Every member that is there is of its shape. */
    PRESENT,

    /** Anything goes. */
    NONE
}
