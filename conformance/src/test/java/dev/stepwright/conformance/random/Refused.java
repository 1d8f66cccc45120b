package dev.stepwright.conformance.random;

/**
 * A program that the compiler did not accept.
 *
 * @param kind the name of the diagnostic
 * @param message with the place in the program
 */
record Refused(Program program, String kind, String message) {}
