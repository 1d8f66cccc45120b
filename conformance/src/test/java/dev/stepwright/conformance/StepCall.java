package dev.stepwright.conformance;

/**
 * One call of a step.
 *
 * @param payload the argument as JSON text
 */
record StepCall(String step, String payload) {}
