package dev.stepwright.engine.service;

import dev.stepwright.engine.service.ServiceResponse.Refused;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A job of which nobody knows any more how it went. */
record LostJob(ServiceAction action) implements ServiceResponse.Job {

    @Override
    public CompletionStage<ServiceResponse> end() {
        return CompletableFuture.completedFuture(
                Refused.of("States.TaskFailed", "After a restart nobody waits for the job of " + action + "."));
    }

    @Override
    public void stop() {
        // Nobody can.
    }
}
