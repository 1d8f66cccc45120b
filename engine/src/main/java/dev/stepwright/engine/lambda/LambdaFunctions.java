package dev.stepwright.engine.lambda;

import java.util.concurrent.CompletionStage;

/** The functions that Task states may call. */
@FunctionalInterface
public interface LambdaFunctions {

    /**
     * Calls a function. May return before the function has answered, and may be called from several threads at a time.
     *
     * @return the answer; a stage that completes exceptionally is a defect of the implementation and fails the task
     */
    CompletionStage<LambdaResponse> invoke(LambdaInvocation invocation);

    /**
     * Whether the functions take time by the engine's clock, as simulated ones may; else virtual time stands still
     * while one is called.
     */
    default boolean takeClockTime() {
        return false;
    }
}
