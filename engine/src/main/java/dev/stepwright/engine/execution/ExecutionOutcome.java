package dev.stepwright.engine.execution;

import java.util.Optional;

/** How an execution ended. */
public sealed interface ExecutionOutcome {

    /** It reached an end; the value is JSON text. */
    record Succeeded(String value) implements ExecutionOutcome {
        @Override
        public ExecutionStatus status() {
            return ExecutionStatus.SUCCEEDED;
        }

        @Override
        public Optional<String> output() {
            return Optional.of(value);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitSucceeded(this);
        }
    }

    /** A Fail state, or an error that nothing caught. */
    record Failed(Optional<String> error, Optional<String> cause) implements ExecutionOutcome {
        @Override
        public ExecutionStatus status() {
            return ExecutionStatus.FAILED;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitFailed(this);
        }
    }

    /** It took longer than the machine's {@code TimeoutSeconds}. */
    record TimedOut() implements ExecutionOutcome {
        @Override
        public ExecutionStatus status() {
            return ExecutionStatus.TIMED_OUT;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitTimedOut(this);
        }
    }

    /** It was stopped. */
    record Aborted(Optional<String> error, Optional<String> cause) implements ExecutionOutcome {
        @Override
        public ExecutionStatus status() {
            return ExecutionStatus.ABORTED;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitAborted(this);
        }
    }

    ExecutionStatus status();

    /** The output as JSON text, of an execution that succeeded. */
    default Optional<String> output() {
        return Optional.empty();
    }

    /** The error's name, if there is one; the service gives none for a timeout. */
    default Optional<String> error() {
        return Optional.empty();
    }

    /** The error's description, if there is one. */
    default Optional<String> cause() {
        return Optional.empty();
    }

    <R> R accept(Visitor<R> visitor);

    /** One method per way to end. */
    interface Visitor<R> {
        R visitSucceeded(Succeeded outcome);

        R visitFailed(Failed outcome);

        R visitTimedOut(TimedOut outcome);

        R visitAborted(Aborted outcome);
    }
}
