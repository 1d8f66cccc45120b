package dev.stepwright.local.states.nested;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.engine.execution.ExecutionOutcome;
import dev.stepwright.engine.execution.ExecutionStatus;
import dev.stepwright.engine.service.ServicePattern;
import dev.stepwright.engine.service.ServiceResponse;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.states.execution.ExecutionOperations;
import dev.stepwright.local.states.execution.StartedExecution;
import dev.stepwright.local.task.MemberNames;
import dev.stepwright.local.task.TaskJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** An execution that a task waits for; the task ends with its description, and stops it when it waits no more. */
final class NestedExecution implements ServiceResponse.Job {

    private static final List<String> JSON_TEXTS = List.of("Input", "Output");

    private final StartedExecution started;
    private final ServicePattern pattern;

    NestedExecution(StartedExecution started, ServicePattern pattern) {
        this.started = started;
        this.pattern = pattern;
    }

    @Override
    public CompletionStage<ServiceResponse> end() {
        return started.execution().outcome().thenApply(this::response);
    }

    @Override
    public void stop() {
        started.execution().stop(Optional.empty(), Optional.empty());
    }

    private ServiceResponse response(ExecutionOutcome outcome) {
        String description = description().toString();
        return outcome.status() == ExecutionStatus.SUCCEEDED
                ? new ServiceResponse.Answered(description)
                : ServiceResponse.Refused.of("States.TaskFailed", description);
    }

    /** The members of the description come in alphabetical order. */
    private ObjectNode description() {
        ObjectNode description = Json.object();
        MemberNames.ofTask(ExecutionOperations.description(started)).properties().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(member -> description.set(member.getKey(), read(member.getKey(), member.getValue())));
        return description;
    }

    private JsonNode read(String name, JsonNode value) {
        boolean json = pattern == ServicePattern.RUN_A_JOB_AND_READ && JSON_TEXTS.contains(name);
        return json ? TaskJson.read(value.textValue()) : value;
    }
}
