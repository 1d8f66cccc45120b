package dev.stepwright.local.states.activity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.JsonPayload;
import dev.stepwright.local.protocol.Operation;
import dev.stepwright.local.protocol.OperationFamily;
import dev.stepwright.local.protocol.Parameters;
import dev.stepwright.local.states.machine.store.ResourceName;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** GetActivityTask, and SendTaskSuccess, SendTaskFailure and SendTaskHeartbeat. */
public final class TaskOperations implements OperationFamily {

    /** How long the service lets a worker wait for a task. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private static final int MAX_TOKEN = 2048;

    private final ActivityStore activities;
    private final OutsideTasks tasks;
    private final JsonPayload outputs = new JsonPayload("output", "InvalidOutput", "Invalid Output");

    public TaskOperations(ActivityStore activities, OutsideTasks tasks) {
        this.activities = activities;
        this.tasks = tasks;
    }

    @Override
    public Map<String, Operation> operations() {
        return Map.of(
                "GetActivityTask", this::get,
                "SendTaskSuccess", this::succeed,
                "SendTaskFailure", this::fail,
                "SendTaskHeartbeat", this::heartbeat);
    }

    /** The answer has no members when there is no task. */
    private ObjectNode get(Parameters parameters) throws InterruptedException {
        RegisteredActivity activity = activities.require(parameters.arn("activityArn"));
        Optional<String> worker = parameters.optionalText("workerName", ResourceName.MAX_LENGTH);
        ObjectNode answer = Json.object();
        tasks.queue(activity.arn()).take(LONGEST_WAIT).ifPresent(taken -> {
            taken.task().taken(worker);
            answer.put("taskToken", taken.token()).put("input", taken.input());
        });
        return answer;
    }

    private ObjectNode succeed(Parameters parameters) {
        String token = token(parameters);
        String output = parameters.text("output", Integer.MAX_VALUE);
        outputs.check(output);
        tasks.end(token).succeed(output);
        return Json.object();
    }

    private ObjectNode fail(Parameters parameters) {
        String token = token(parameters);
        Optional<String> error = parameters.optionalText("error", 256);
        Optional<String> cause = parameters.optionalText("cause", 32_768);
        tasks.end(token).fail(error, cause);
        return Json.object();
    }

    private ObjectNode heartbeat(Parameters parameters) {
        tasks.require(token(parameters)).heartbeat();
        return Json.object();
    }

    private static String token(Parameters parameters) {
        String token = parameters.text("taskToken", MAX_TOKEN);
        if (token.isEmpty()) {
            throw ApiException.constraint("''", "taskToken", "have length greater than or equal to 1");
        }
        return token;
    }
}
