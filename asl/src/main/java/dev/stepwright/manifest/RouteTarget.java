package dev.stepwright.manifest;

/** What answers the requests of a route. */
public sealed interface RouteTarget {

    /** The name of the function or workflow. */
    String name();

    <R> R accept(Visitor<R> visitor);

    /** One method for each kind of target. */
    interface Visitor<R> {
        R function(String name);

        R workflow(String name);
    }

    /**
     * A function, invoked with the request.
     *
     * @param name the {@linkplain FunctionEntry#name() name} of the function
     */
    record ToFunction(String name) implements RouteTarget {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.function(name);
        }
    }

    /**
     * A workflow, started with the request's body: an EXPRESS one answers with its result.
     *
     * @param name the {@linkplain WorkflowEntry#name() name} of the workflow
     */
    record ToWorkflow(String name) implements RouteTarget {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.workflow(name);
        }
    }
}
