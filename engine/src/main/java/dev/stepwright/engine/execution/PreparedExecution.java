package dev.stepwright.engine.execution;

/**
 * An execution that has not begun: whoever is to find it when it asks for itself, as a function that it calls may, has
 * to know it before.
 *
 * @param begin lets it begin, once
 */
public record PreparedExecution(Execution execution, Runnable begin) {}
