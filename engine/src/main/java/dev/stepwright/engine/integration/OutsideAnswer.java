package dev.stepwright.engine.integration;

import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.run.Failure;
import dev.stepwright.engine.run.StateFailedException;
import dev.stepwright.engine.worker.WaitingTask;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Brings what is said of a task outside of the engine into the steps of its execution.
 *
 * @param resource as messages about too large a result name it
 * @param whenTaken is told the name of the worker
 */
record OutsideAnswer(Attempt attempt, String resource, Consumer<Optional<String>> whenTaken) implements WaitingTask {

    @Override
    public void taken(Optional<String> worker) {
        attempt.later(() -> whenTaken.accept(worker));
    }

    @Override
    public void heartbeat() {
        attempt.later(attempt::heartbeat);
    }

    @Override
    public void succeed(String output) {
        Payload result = Payload.read(output);
        attempt.later(() -> end(result));
    }

    @Override
    public void fail(Optional<String> error, Optional<String> cause) {
        attempt.later(() -> attempt.fail(new Failure(error, cause)));
    }

    private void end(Payload result) {
        try {
            attempt.visit().limit(result, resource);
        } catch (StateFailedException e) {
            attempt.fail(e.failure());
            return;
        }
        attempt.succeed(result);
    }
}
