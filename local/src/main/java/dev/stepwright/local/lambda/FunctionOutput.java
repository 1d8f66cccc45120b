package dev.stepwright.local.lambda;

/** Receives what a function prints, line by line; called by many threads at once. */
@FunctionalInterface
public interface FunctionOutput {

    void line(ExecutionEnvironment function, String line);
}
