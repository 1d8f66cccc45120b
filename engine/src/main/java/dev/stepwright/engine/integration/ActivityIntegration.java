package dev.stepwright.engine.integration;

import dev.stepwright.engine.history.Details;
import dev.stepwright.engine.history.EventType;
import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.run.Failure;
import dev.stepwright.engine.run.StateFailedException;
import dev.stepwright.engine.worker.TaskToken;
import dev.stepwright.engine.worker.Workers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An activity's ARN as the resource: the task waits for a worker, however long, and then for the worker's answer. */
record ActivityIntegration(String activityArn) implements Integration {

    @Override
    public void start(Attempt attempt) {
        Workers workers = attempt.visit().run().workers();
        Attempt.Request request = attempt.request();
        if (!workers.hasActivity(activityArn)) {
            throw new StateFailedException(Failure.of(
                    Failure.RUNTIME, attempt.visit().inState("The activity " + activityArn + " does not exist.")));
        }
        attempt.record(scheduled(request));
        TaskToken token = attempt.open(new OutsideAnswer(attempt, name(), worker -> taken(attempt, worker)));
        workers.offer(activityArn, token, request.arguments().get());
    }

    /** Both limits count from the moment a worker has the task. */
    private static void taken(Attempt attempt, Optional<String> worker) {
        Map<String, Object> values = new LinkedHashMap<>();
        worker.ifPresent(name -> values.put("workerName", name));
        attempt.record(recorded(EventType.ACTIVITY_STARTED, values));
        attempt.startTimeout();
        attempt.startHeartbeat();
    }

    @Override
    public Recorded succeeded(Payload result) {
        return recorded(EventType.ACTIVITY_SUCCEEDED, Details.payload("output", result));
    }

    @Override
    public Recorded failed(Failure failure) {
        return recorded(EventType.ACTIVITY_FAILED, Details.failure(failure.error(), failure.cause()));
    }

    @Override
    public Recorded timedOut(Failure failure) {
        return recorded(EventType.ACTIVITY_TIMED_OUT, Details.failure(failure.error(), failure.cause()));
    }

    @Override
    public String name() {
        return activityArn;
    }

    private Recorded scheduled(Attempt.Request request) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("resource", activityArn);
        values.putAll(Details.payload("input", request.arguments()));
        values.putAll(request.options());
        return recorded(EventType.ACTIVITY_SCHEDULED, values);
    }

    private static Recorded recorded(EventType type, Map<String, Object> values) {
        return new Recorded(type, Details.of(type, values));
    }
}
