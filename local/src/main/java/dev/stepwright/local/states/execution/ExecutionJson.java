package dev.stepwright.local.states.execution;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.engine.execution.Execution;
import dev.stepwright.local.protocol.EpochSeconds;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.states.machine.IncludedData;
import java.time.Duration;
import java.util.Optional;

/** Executions as the service describes them. */
final class ExecutionJson {

    private ExecutionJson() {}

    private static ObjectNode summary(StartedExecution started) {
        Execution execution = started.execution();
        ObjectNode json = Json.object()
                .put("executionArn", execution.arn())
                .put("stateMachineArn", started.machine().arn())
                .put("name", execution.name())
                .put("status", execution.status().name())
                .put("startDate", EpochSeconds.of(execution.startDate()));
        started.target().versionArn().ifPresent(arn -> json.put("stateMachineVersionArn", arn));
        started.target().aliasArn().ifPresent(arn -> json.put("stateMachineAliasArn", arn));
        execution.stopDate().ifPresent(time -> json.put("stopDate", EpochSeconds.of(time)));
        started.origin().ifPresent(origin -> json.put("mapRunArn", origin.mapRunArn()));
        execution.redriveDate().ifPresent(date -> json.put("redriveDate", EpochSeconds.of(date)));
        return json.put("redriveCount", execution.redriveCount());
    }

    /** One entry of ListExecutions. */
    static ObjectNode entry(StartedExecution started) {
        ObjectNode json = summary(started);
        started.origin().ifPresent(origin -> json.put("itemCount", origin.itemCount()));
        return json;
    }

    /** The answer of DescribeExecution. */
    static ObjectNode describe(StartedExecution started, IncludedData data) {
        Execution execution = started.execution();
        ObjectNode json = summary(started);
        outcome(json, execution, data);
        redrive(json, started);
        return json;
    }

    /** The answer of StartSyncExecution, whose bill is for the memory that is always counted. */
    static ObjectNode synchronous(StartedExecution started, Duration taken, IncludedData data) {
        Execution execution = started.execution();
        ObjectNode json = Json.object()
                .put("executionArn", execution.arn())
                .put("stateMachineArn", started.machine().arn())
                .put("name", execution.name())
                .put("startDate", EpochSeconds.of(execution.startDate()))
                .put("status", execution.status().name());
        execution.stopDate().ifPresent(time -> json.put("stopDate", EpochSeconds.of(time)));
        outcome(json, execution, data);
        json.putObject("billingDetails")
                .put("billedMemoryUsedInMB", 64)
                .put("billedDurationInMilliseconds", (taken.toNanos() + 99_999_999) / 100_000_000 * 100);
        return json;
    }

    private static void outcome(ObjectNode json, Execution execution, IncludedData data) {
        payload(json, "input", execution.input(), data);
        execution.output().ifPresent(output -> payload(json, "output", output, data));
        execution.error().ifPresent(error -> json.put("error", error));
        execution.cause().ifPresent(cause -> json.put("cause", cause));
    }

    private static void payload(ObjectNode json, String member, String text, IncludedData data) {
        boolean included = data == IncludedData.ALL_DATA;
        if (included) {
            json.put(member, text);
        }
        json.putObject(member + "Details").put("included", included);
    }

    private static void redrive(ObjectNode json, StartedExecution started) {
        Optional<String> refusal = started.execution().redriveRefusal();
        String possible = started.origin().isPresent() ? "REDRIVABLE_BY_MAP_RUN" : "REDRIVABLE";
        json.put("redriveStatus", refusal.isPresent() ? "NOT_REDRIVABLE" : possible);
        refusal.ifPresent(reason -> json.put("redriveStatusReason", reason));
    }
}
