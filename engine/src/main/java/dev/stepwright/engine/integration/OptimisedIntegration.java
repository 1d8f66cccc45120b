package dev.stepwright.engine.integration;

import dev.stepwright.engine.history.Details;
import dev.stepwright.engine.history.EventType;
import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.run.Failure;
import dev.stepwright.engine.run.Run;
import dev.stepwright.engine.service.ServiceAction;
import dev.stepwright.engine.service.ServicePattern;
import dev.stepwright.engine.service.ServiceResponse;
import dev.stepwright.engine.worker.TaskToken;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A resource of the form {@code arn:aws:states:::<service>:<action>}, whose events all name both. A task that waits for
 * more than the answer has a token, and expects heartbeats from the answer on.
 */
abstract class OptimisedIntegration implements Integration {

    private final ServiceAction action;

    OptimisedIntegration(ServiceAction action) {
        this.action = action;
    }

    final ServiceAction action() {
        return action;
    }

    /**
     * Makes a call ready.
     *
     * @return makes the call, whose answer goes to {@link #answered}
     * @throws dev.stepwright.engine.run.StateFailedException if the arguments are of no use
     */
    abstract Runnable prepare(Attempt attempt, Attempt.Request request);

    @Override
    public final void start(Attempt attempt) {
        if (action.pattern().hasToken()) {
            TaskToken token = attempt.open(new OutsideAnswer(attempt, name(), worker -> {}));
            attempt.visit().holdToken(token.text());
        }
        Run run = attempt.visit().run();
        Attempt.Request request = attempt.request();
        Runnable call = prepare(attempt, request);
        attempt.record(scheduled(run.region(), request));
        attempt.record(recorded(EventType.TASK_STARTED, Map.of()));
        attempt.startTimeout();
        Optional<ServiceResponse> mocked =
                run.mockedTasks().next(attempt.visit().name());
        mocked.ifPresentOrElse(
                response -> new ServiceAnswer(attempt, name(), output -> end(attempt, output)).take(response), call);
    }

    /** The service answered; somebody else may have to answer, too. */
    final void answered(Attempt attempt, Payload answer) {
        if (action.pattern() == ServicePattern.WAIT_FOR_CALLBACK) {
            waitOn(attempt, answer);
        } else {
            end(attempt, answer);
        }
    }

    /** The service has been asked, and the task goes on. */
    final void waitOn(Attempt attempt, Payload answer) {
        attempt.record(submitted(answer));
        attempt.startHeartbeat();
    }

    /** The answer is the result. */
    private void end(Attempt attempt, Payload answer) {
        if (action.pattern().hasToken()) {
            attempt.record(submitted(answer));
        }
        attempt.succeed(answer);
    }

    private Recorded submitted(Payload answer) {
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
        return action.service();
    }

    private Recorded scheduled(String region, Attempt.Request request) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("region", region);
        values.put("parameters", request.arguments());
        values.putAll(request.options());
        return recorded(EventType.TASK_SCHEDULED, values);
    }

    private Recorded recorded(EventType type, Map<String, Object> more) {
        return new Recorded(type, Details.task(type, action.resourceType(), action.resource(), more));
    }
}
