package dev.stepwright.engine.integration;

import dev.stepwright.engine.worker.TaskToken;

/**
 * The integration {@code lambda:invoke.waitForTaskToken}: what the function returns is recorded and dropped, and the
 * task's result is what somebody answers under its token, even while the function still runs. Heartbeats are expected
 * from the function's return on.
 */
final class LambdaCallbackIntegration extends LambdaInvokeIntegration {

    LambdaCallbackIntegration() {
        super("invoke.waitForTaskToken");
    }

    @Override
    public void start(Attempt attempt) {
        TaskToken token = attempt.open(new OutsideAnswer(attempt, name(), worker -> {}));
        attempt.visit().holdToken(token.text());
        call(attempt, envelope -> {
            attempt.record(submitted(envelope));
            attempt.startHeartbeat();
        });
    }
}
