package dev.stepwright.deployer.stack;

import java.util.Optional;

/** What a generated deployer says of an HTTP route. */
public final class RouteSpec {

    private final String key;
    private Optional<String> function = Optional.empty();
    private Optional<String> workflow = Optional.empty();

    RouteSpec(String key) {
        this.key = key;
    }

    /** The route is answered by a step. */
    public void invokes(String functionName) {
        function = Optional.of(functionName);
    }

    /** The route starts a workflow; an express one answers with its result. */
    public void starts(String workflowName) {
        workflow = Optional.of(workflowName);
    }

    String key() {
        return key;
    }

    Optional<String> function() {
        return function;
    }

    Optional<String> workflow() {
        return workflow;
    }
}
