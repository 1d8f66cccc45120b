package dev.stepwright.engine.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.engine.worker.TaskToken;
import dev.stepwright.engine.worker.WaitingTask;
import dev.stepwright.engine.worker.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A worker that does what the recorded one did with each task: says its name, and sends the input back or a failure.
 */
final class RecordedWorkers implements Workers {

    private static final String PREFIX = "arn:aws:states:us-east-1:111111111111:activity:";
    private static final String DELETED = "test_activity_task_on_deleted";

    private final JsonNode recorded;
    private final List<WaitingTask> open = new ArrayList<>();

    RecordedWorkers(JsonNode recorded) {
        this.recorded = recorded;
    }

    static String replaceTokens(String text) {
        return text.replaceAll("\\$\\{ACTIVITY_ARN:(\\d+)}", PREFIX + "activity-$1");
    }

    @Override
    public TaskToken open(WaitingTask task) {
        open.add(task);
        return new TaskToken.Unanswered("token-" + open.size());
    }

    @Override
    public boolean hasActivity(String arn) {
        return !recorded.get("id").textValue().endsWith(DELETED);
    }

    @Override
    public void offer(String activityArn, TaskToken token, String input) {
        WaitingTask task = open.get(open.size() - 1);
        event("ActivityStarted")
                .ifPresent(started -> task.taken(Optional.ofNullable(
                        started.at("/activityStartedEventDetails/workerName").textValue())));
        event("ActivitySucceeded").ifPresent(succeeded -> task.succeed(input));
        event("ActivityFailed")
                .ifPresent(failed -> task.fail(
                        Optional.of(
                                failed.at("/activityFailedEventDetails/error").textValue()),
                        Optional.of(input)));
    }

    private Optional<JsonNode> event(String type) {
        for (JsonNode event : recorded.at("/expect/history")) {
            if (event.get("type").textValue().equals(type)) {
                return Optional.of(event);
            }
        }
        return Optional.empty();
    }
}
