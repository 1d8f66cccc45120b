package dev.stepwright.engine.run;

import dev.stepwright.asl.ExecutionType;
import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.result.Results;

/**
 * What a distributed Map makes a Map Run with.
 *
 * @param maxConcurrency how many child executions may run at the same time; 0 for as many as the service allows
 */
public record MapRunRequest(Children children, int maxConcurrency, Tolerance tolerance, Results results) {

    /**
     * What all child executions of a Map have in common.
     *
     * @param label stands in their names
     */
    public record Children(String label, ExecutionType type, Program program) {}

    /**
     * What one child execution gets.
     *
     * @param itemCount how many items the input holds
     */
    public record Batch(Payload input, int itemCount) {}
}
