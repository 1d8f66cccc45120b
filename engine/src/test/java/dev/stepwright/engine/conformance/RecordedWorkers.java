package dev.stepwright.engine.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.engine.time.EngineClock;
import dev.stepwright.engine.worker.TaskToken;
import dev.stepwright.engine.worker.WaitingTask;
import dev.stepwright.engine.worker.Workers;
import java.time.Duration;
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
    private final EngineClock clock;
    private final List<WaitingTask> open = new ArrayList<>();

    RecordedWorkers(JsonNode recorded, EngineClock clock) {
        this.recorded = recorded;
        this.clock = clock;
    }

    static String replaceTokens(String text) {
        return text.replaceAll("\\$\\{ACTIVITY_ARN:(\\d+)}", PREFIX + "activity-$1");
    }

    @Override
    public TaskToken open(String id, WaitingTask task) {
        open.add(task);
        submitted(open.size()).ifPresent(end -> clock.schedule(Duration.ofMillis(1), () -> answer(task, end)));
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

    /** What followed on the nth task that somebody was asked to answer. */
    private Optional<JsonNode> submitted(int nth) {
        List<JsonNode> ends = new ArrayList<>();
        JsonNode history = recorded.at("/expect/history");
        for (JsonNode event : history) {
            if (event.get("type").textValue().equals("TaskSubmitted")
                    && event.at("/taskSubmittedEventDetails/resource")
                            .textValue()
                            .endsWith(".waitForTaskToken")) {
                ends.add(history.get(event.get("id").intValue()));
            }
        }
        return nth <= ends.size() ? Optional.of(ends.get(nth - 1)) : Optional.empty();
    }

    private static void answer(WaitingTask task, JsonNode end) {
        JsonNode details = RecordedServices.details(end);
        switch (end.get("type").textValue()) {
            case "TaskSucceeded" ->
                task.succeed(RecordedServices.text(details.get("output")).orElseThrow());
            case "TaskFailed" ->
                task.fail(RecordedServices.text(details.path("error")), RecordedServices.text(details.path("cause")));
            default -> {
                // Nobody answered.
            }
        }
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
