package dev.stepwright.engine.state;

import dev.stepwright.engine.history.EventType;
import dev.stepwright.engine.integration.Integration;
import dev.stepwright.engine.run.Effects;
import dev.stepwright.engine.run.ErrorPolicy;
import dev.stepwright.engine.run.StateEvents;
import dev.stepwright.engine.run.StateExecutor;
import dev.stepwright.engine.run.Visit;
import dev.stepwright.engine.template.Template;
import java.util.Optional;

/** Task: has its work done elsewhere and waits for the answer or a timeout, without a thread of its own. */
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

    @Override
    public void start(Visit visit) {
        TaskAttempt attempt = new TaskAttempt(this, visit);
        visit.busyWith(attempt);
        integration.start(attempt);
    }
}
