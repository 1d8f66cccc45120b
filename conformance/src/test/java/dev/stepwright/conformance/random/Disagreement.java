package dev.stepwright.conformance.random;

/**
 * A program that does not do in three ways the same.
 *
 * @param kind what disagreements of the same origin have in common
 * @param details what each way did
 */
record Disagreement(Program program, Case example, String kind, String details) {}
