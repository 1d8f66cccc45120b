package dev.stepwright.testing.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.asl.TaskState;

/**
 * A Task state.
 *
 * @param concurrent whether it may be entered while another state runs
 */
public record Task(String state, TaskState task, boolean concurrent) {

    private static final String LAMBDA_INVOKE = ":states:::lambda:invoke";

    /** What does its work: the function, as far as that is written down, or the resource. */
    String worker() {
        if (!task.resource().contains(LAMBDA_INVOKE)) {
            return task.resource();
        }
        return task.arguments()
                .map(arguments -> arguments.path("FunctionName"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .orElse(task.resource());
    }

    boolean answersTo(String name) {
        return state.equals(name) || Callee.of(worker()).isCalled(name);
    }
}
