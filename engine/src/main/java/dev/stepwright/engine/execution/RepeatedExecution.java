package dev.stepwright.engine.execution;

/**
 * An execution that has done again what it did before a restart.
 *
 * @param goOn lets it go on; once those are there that it may wait for, such as executions it has started
 */
public record RepeatedExecution(Execution execution, Runnable goOn) {}
