package dev.stepwright.asl;

import java.util.Optional;

/** How a Map runs its iterations. */
public sealed interface MapMode {

    <R> R accept(Visitor<R> visitor);

    /** Within the execution that holds the Map. */
    record Inline() implements MapMode {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitInline(this);
        }
    }

    /**
     * Each as an execution of its own.
     *
     * @param executionType of the child executions
     * @param label stands in the names of Map Runs; the service makes one up when it is absent
     * @param itemReader where the items are when they are not in the state's input
     * @param itemBatcher how many items one child execution gets; one when absent
     * @param resultWriter where the results go when they do not become the state's result
     */
    record Distributed(
            ExecutionType executionType,
            Optional<String> label,
            Optional<ItemReader> itemReader,
            Optional<ItemBatcher> itemBatcher,
            Optional<ResultWriter> resultWriter)
            implements MapMode {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitDistributed(this);
        }
    }

    /** One method per mode. */
    interface Visitor<R> {
        R visitInline(Inline mode);

        R visitDistributed(Distributed mode);
    }
}
