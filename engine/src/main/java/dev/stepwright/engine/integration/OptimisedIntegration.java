package dev.stepwright.engine.integration;

import dev.stepwright.engine.history.Details;
import dev.stepwright.engine.history.EventType;
import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.run.Failure;
import java.util.LinkedHashMap;
import java.util.Map;

/** A resource of the form {@code arn:aws:states:::<service>:<action>}, whose events all name both. */
abstract class OptimisedIntegration implements Integration {

    private final String service;
    private final String action;

    OptimisedIntegration(String service, String action) {
        this.service = service;
        this.action = action;
    }

    final Recorded scheduled(String region, Attempt.Request request) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("region", region);
        values.put("parameters", request.arguments());
        values.putAll(request.options());
        return recorded(EventType.TASK_SCHEDULED, values);
    }

    final Recorded started() {
        return recorded(EventType.TASK_STARTED, Map.of());
    }

    /** @param answer of the service to the call that asks for the work */
    final Recorded submitted(Payload answer) {
        return recorded(EventType.TASK_SUBMITTED, Details.payload("output", answer));
    }

    @Override
    public final Recorded succeeded(Payload result) {
        return recorded(EventType.TASK_SUCCEEDED, Details.payload("output", result));
    }

    @Override
    public final Recorded failed(Failure failure) {
        return recorded(EventType.TASK_FAILED, Details.failure(failure.error(), failure.cause()));
    }

    @Override
    public final Recorded timedOut(Failure failure) {
        return recorded(EventType.TASK_TIMED_OUT, Details.failure(failure.error(), failure.cause()));
    }

    @Override
    public final String name() {
        return service;
    }

    private Recorded recorded(EventType type, Map<String, Object> more) {
        return new Recorded(type, Details.task(type, service, action, more));
    }
}
