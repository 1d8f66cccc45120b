package dev.stepwright.engine.lifecycle;

import dev.stepwright.asl.ExecutionType;
import dev.stepwright.engine.execution.Execution;
import dev.stepwright.engine.execution.ExecutionStatus;
import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.result.ChildResult;
import dev.stepwright.engine.result.ChildResult.Outcome;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tells of child executions as the service does in the files of a {@code ResultWriter}.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultwriter.html">ResultWriter</a>
 */
record ChildDescription(String stateMachineArn, ExecutionType type) {

    private static final JsonObject INCLUDED =
            JsonObject.builder().with("Included", true).build();

    /** Of an execution that has ended. */
    ChildResult ended(Execution execution) {
        boolean succeeded = execution.status() == ExecutionStatus.SUCCEEDED;
        return new ChildResult(succeeded ? Outcome.SUCCEEDED : Outcome.FAILED, describe(execution), execution.output());
    }

    /** Of one that was never started. */
    ChildResult pending(Payload input) {
        JsonObject description = JsonObject.builder()
                .with("Input", input.get())
                .with("InputDetails", INCLUDED)
                .with("Status", "PENDING")
                .build();
        return new ChildResult(Outcome.PENDING, description, Optional.empty());
    }

    private JsonObject describe(Execution execution) {
        Map<String, Object> members = new TreeMap<>();
        execution.cause().ifPresent(cause -> members.put("Cause", cause));
        execution.error().ifPresent(error -> members.put("Error", error));
        members.put("ExecutionArn", execution.arn());
        members.put("Input", execution.input());
        members.put("InputDetails", INCLUDED);
        members.put("Name", execution.name());
        execution.output().ifPresent(output -> members.put("Output", output));
        members.put("OutputDetails", INCLUDED);
        members.put("RedriveCount", execution.redriveCount());
        execution.redriveDate().ifPresent(date -> members.put("RedriveDate", date.toString()));
        members.put("StartDate", execution.startDate().toString());
        members.put("StateMachineArn", stateMachineArn);
        members.put("Status", execution.status().name());
        execution.stopDate().ifPresent(date -> members.put("StopDate", date.toString()));
        if (type == ExecutionType.STANDARD) {
            redrive(execution.status(), members);
        }
        JsonObject.Builder description = JsonObject.builder();
        members.forEach(description::with);
        return description.build();
    }

    private static void redrive(ExecutionStatus status, Map<String, Object> members) {
        if (status == ExecutionStatus.SUCCEEDED) {
            members.put("RedriveStatus", "NOT_REDRIVABLE");
            members.put("RedriveStatusReason", "Execution is SUCCEEDED and cannot be redriven");
        } else {
            members.put("RedriveStatus", "REDRIVABLE_BY_MAP_RUN");
        }
    }
}
