package dev.stepwright.engine.state;

import dev.stepwright.engine.history.EventType;
import dev.stepwright.engine.integration.Integration;
import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.lambda.LambdaInvocation;
import dev.stepwright.engine.run.Effects;
import dev.stepwright.engine.run.ErrorPolicy;
import dev.stepwright.engine.run.StateEvents;
import dev.stepwright.engine.run.StateExecutor;
import dev.stepwright.engine.run.Visit;
import dev.stepwright.engine.template.Template;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Task: calls a function and waits for its answer or the timeout, without a thread of its own. */
record TaskExecutor(
        Integration integration,
        Optional<Template> arguments,
        Optional<Template> timeoutSeconds,
        Optional<Template> heartbeatSeconds,
        Optional<Template> roleArn,
        ErrorPolicy errorPolicy,
        Effects effects,
        Optional<String> next)
        implements StateExecutor {

    private static final StateEvents EVENTS = StateEvents.of(EventType.TASK_STATE_ENTERED, EventType.TASK_STATE_EXITED)
            .withAborted(EventType.TASK_STATE_ABORTED);

    @Override
    public StateEvents events() {
        return EVENTS;
    }

    @Override
    public boolean isRetriable() {
        return true;
    }

    /** Functions send no heartbeats, hence the service records the interval and does not enforce it. */
    @Override
    public void start(Visit visit) {
        Payload sent = arguments
                .map(template -> visit.limit(Payload.of(visit.evaluate(template)), integration.name()))
                .orElse(visit.input());
        Optional<Integer> timeout = timeoutSeconds.map(template -> FieldValues.integer(visit, template, 1));
        Map<String, Object> options = new LinkedHashMap<>();
        timeout.ifPresent(seconds -> options.put("timeoutInSeconds", seconds));
        heartbeatSeconds.ifPresent(
                template -> options.put("heartbeatInSeconds", FieldValues.integer(visit, template, 1)));
        roleArn.ifPresent(
                template -> options.put("taskCredentials", Map.of("roleArn", FieldValues.text(visit, template))));
        LambdaInvocation invocation = integration.invocation(sent);
        record(visit, integration.scheduled(visit, sent, options));
        record(visit, integration.started());
        new TaskAttempt(this, visit, invocation).call(timeout.map(Duration::ofSeconds));
    }

    static void record(Visit visit, Integration.Recorded event) {
        visit.record(event.type(), event.details());
    }
}
