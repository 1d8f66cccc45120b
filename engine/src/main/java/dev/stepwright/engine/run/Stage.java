package dev.stepwright.engine.run;

/** What the fields of a state make of its data on the way from input to output, as TestState shows it. */
public enum Stage {
    INPUT_PATH,

    /** What is sent on: that of {@code Arguments} or {@code Parameters}. */
    ARGUMENTS,

    ITEMS_PATH,

    /** What a Map's reader has read. */
    ITEMS_READ,

    RESULT,
    RESULT_SELECTOR,
    RESULT_PATH
}
