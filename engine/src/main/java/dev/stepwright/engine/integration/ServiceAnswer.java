package dev.stepwright.engine.integration;

import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.run.Failure;
import dev.stepwright.engine.run.StateFailedException;
import dev.stepwright.engine.service.ServiceResponse;
import java.util.function.Consumer;

/**
 * What an attempt does with the answer of a service; each visit gives the step to take.
 *
 * @param resource as messages about too large a result name it
 * @param answered takes an answer
 * @param running takes the answer to a call that has started a job
 */
record ServiceAnswer(Attempt attempt, String resource, Consumer<Payload> answered, Consumer<Payload> running)
        implements ServiceResponse.Visitor<Runnable> {

    /** For a call that starts no job. */
    ServiceAnswer(Attempt attempt, String resource, Consumer<Payload> answered) {
        this(attempt, resource, answered, answered);
    }

    void take(ServiceResponse response) {
        Runnable step;
        try {
            step = response.accept(this);
        } catch (StateFailedException e) {
            attempt.fail(e.failure());
            return;
        }
        step.run();
    }

    @Override
    public Runnable visitAnswered(ServiceResponse.Answered response) {
        Payload answer = read(response.output());
        return () -> answered.accept(answer);
    }

    @Override
    public Runnable visitRefused(ServiceResponse.Refused response) {
        return () -> attempt.fail(new Failure(response.error(), response.cause()));
    }

    @Override
    public Runnable visitRunning(ServiceResponse.Running response) {
        Payload answer = read(response.output());
        return () -> {
            running.accept(answer);
            await(response.job());
        };
    }

    /** The description of an ended job is the task's result. */
    private void await(ServiceResponse.Job job) {
        ServiceAnswer end = new ServiceAnswer(attempt, resource, attempt::succeed);
        job.end().thenAccept(response -> attempt.later(() -> end.take(response)));
    }

    private Payload read(String output) {
        return attempt.visit().limit(Payload.read(output), resource);
    }
}
