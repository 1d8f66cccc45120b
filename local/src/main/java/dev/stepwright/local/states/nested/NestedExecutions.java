package dev.stepwright.local.states.nested;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.engine.service.ServiceCall;
import dev.stepwright.engine.service.ServiceResponse;
import dev.stepwright.engine.service.ServiceResponse.Answered;
import dev.stepwright.engine.service.ServiceResponse.Running;
import dev.stepwright.local.iam.RoleAccess;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.states.execution.ExecutionOperations;
import dev.stepwright.local.states.execution.ExecutionStarter;
import dev.stepwright.local.states.execution.StartedExecution;
import dev.stepwright.local.states.machine.store.StateMachines;
import dev.stepwright.local.task.MemberNames;
import dev.stepwright.local.task.SdkError;
import dev.stepwright.local.task.SdkMetadata;
import dev.stepwright.local.task.TaskJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The optimised integration {@code states:startExecution}: an execution starts another, and may wait for it. */
final class NestedExecutions {

    private static final String ACTION = "states:StartExecution";

    private final StateMachines machines;
    private final ExecutionStarter starter;
    private final RoleAccess roles;

    NestedExecutions(StateMachines machines, ExecutionStarter starter, RoleAccess roles) {
        this.machines = machines;
        this.starter = starter;
        this.roles = roles;
    }

    ServiceResponse start(ServiceCall call, ObjectNode parameters) {
        try {
            String arn = required(parameters, "StateMachineArn");
            if (!roles.allows(call.roleArn(), ACTION, arn)) {
                throw ApiException.of(400, "AccessDeniedException", RoleAccess.refusal(call.roleArn(), ACTION, arn));
            }
            StartedExecution started =
                    starter.start(machines.resolve(arn), text(parameters, "Name"), input(parameters));
            String answer = answer(started).toString();
            return call.action().pattern().runsAJob()
                    ? new Running(
                            answer, new NestedExecution(started, call.action().pattern()))
                    : new Answered(answer);
        } catch (ApiException e) {
            return SdkError.optimised("StepFunctions", "AWSStepFunctions", e);
        }
    }

    /** The execution that a call has started, if it is still known. */
    Optional<ServiceResponse.Job> resume(ServiceCall call, String answer) {
        return starter.find(TaskJson.read(answer).get("ExecutionArn").textValue())
                .map(started -> new NestedExecution(started, call.action().pattern()));
    }

    private static String required(ObjectNode parameters, String member) {
        return text(parameters, member).orElseThrow(() -> ApiException.constraint("null", member, "not be null"));
    }

    private static Optional<String> text(ObjectNode parameters, String member) {
        return Optional.ofNullable(parameters.get(member))
                .filter(value -> !value.isNull())
                .map(JsonNode::asText);
    }

    /** A text is the JSON itself; whatever else is given is written as JSON. */
    private static String input(ObjectNode parameters) {
        JsonNode input = parameters.path("Input");
        if (input.isMissingNode() || input.isNull()) {
            return "{}";
        }
        return input.isTextual() ? input.textValue() : input.toString();
    }

    private static ObjectNode answer(StartedExecution started) {
        ObjectNode api = ExecutionOperations.answer(started);
        String requestId = UUID.randomUUID().toString();
        Map<String, List<String>> headers = new LinkedHashMap<>();
        headers.put("x-amzn-RequestId", List.of(requestId));
        headers.put("connection", List.of("keep-alive"));
        headers.put("Content-Length", List.of(String.valueOf(length(api))));
        headers.put(
                "Date",
                List.of(DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        Instant.now().atOffset(ZoneOffset.UTC))));
        headers.put("Content-Type", List.of("application/x-amz-json-1.0"));
        ObjectNode answer = MemberNames.ofTask(api);
        SdkMetadata.add(answer, 200, headers, requestId);
        return answer;
    }

    private static int length(ObjectNode api) {
        return api.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
