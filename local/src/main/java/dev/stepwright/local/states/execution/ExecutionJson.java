package dev.stepwright.local.states.execution;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.engine.Execution;
import dev.stepwright.engine.ExecutionStatus;
import dev.stepwright.local.states.protocol.EpochSeconds;
import dev.stepwright.local.states.protocol.Json;

/** Executions as the service describes them. */
final class ExecutionJson {

    private ExecutionJson() {}

    /** One entry of ListExecutions. */
    static ObjectNode summary(StartedExecution started) {
        Execution execution = started.execution();
        ObjectNode json = Json.object()
                .put("executionArn", execution.arn())
                .put("stateMachineArn", started.machine().arn())
                .put("name", execution.name())
                .put("status", execution.status().name())
                .put("startDate", EpochSeconds.of(execution.startDate()));
        execution.stopDate().ifPresent(time -> json.put("stopDate", EpochSeconds.of(time)));
        return json.put("redriveCount", 0);
    }

    /** The answer of DescribeExecution. */
    static ObjectNode describe(StartedExecution started) {
        Execution execution = started.execution();
        ObjectNode json = summary(started);
        json.put("input", execution.input());
        json.putObject("inputDetails").put("included", true);
        execution.output().ifPresent(output -> {
            json.put("output", output);
            json.putObject("outputDetails").put("included", true);
        });
        execution.error().ifPresent(error -> json.put("error", error));
        execution.cause().ifPresent(cause -> json.put("cause", cause));
        redrive(json, execution.status());
        return json;
    }

    private static void redrive(ObjectNode json, ExecutionStatus status) {
        boolean possible = status != ExecutionStatus.RUNNING && status != ExecutionStatus.SUCCEEDED;
        json.put("redriveStatus", possible ? "REDRIVABLE" : "NOT_REDRIVABLE");
        if (!possible) {
            json.put("redriveStatusReason", "Execution is " + status + " and cannot be redriven");
        }
    }
}
