package dev.stepwright.engine.service;

import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** What became of a call of a service. */
public sealed interface ServiceResponse {

    /** The service answered; the output is JSON text, as the integration gives it. */
    record Answered(String output) implements ServiceResponse {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitAnswered(this);
        }
    }

    /**
     * The service refused, or could not be called.
     *
     * @param error as a Retry or Catch names it, for example {@code SQS.AmazonSQSException}
     */
    record Refused(Optional<String> error, Optional<String> cause) implements ServiceResponse {

        public static Refused of(String error, String cause) {
            return new Refused(Optional.of(error), Optional.of(cause));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitRefused(this);
        }
    }

    /**
     * The service has started a job, for which a task of the pattern {@code .sync} waits.
     *
     * @param output the service's answer to the call, as JSON text
     */
    record Running(String output, Job job) implements ServiceResponse {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitRunning(this);
        }
    }

    /** Something that a service does for a task. */
    interface Job {

        /** Completes with the result of the task, never exceptionally. */
        CompletionStage<ServiceResponse> end();

        /** Is called when nobody waits for the job any more; one that has ended stays as it is. */
        void stop();
    }

    <R> R accept(Visitor<R> visitor);

    /** One method for each kind. */
    interface Visitor<R> {
        R visitAnswered(Answered response);

        R visitRefused(Refused response);

        R visitRunning(Running response);
    }
}
