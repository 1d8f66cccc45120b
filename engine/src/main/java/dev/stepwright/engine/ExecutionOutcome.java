package dev.stepwright.engine;

import java.util.Optional;

/** How an execution ended. */
public sealed interface ExecutionOutcome {

    /** It reached an end; the output is JSON text. */
    record Succeeded(String output) implements ExecutionOutcome {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitSucceeded(this);
        }
    }

    /** A Fail state, or an error that nothing caught. */
    record Failed(Optional<String> error, Optional<String> cause) implements ExecutionOutcome {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitFailed(this);
        }
    }

    /** It took longer than the machine's {@code TimeoutSeconds}. */
    record TimedOut() implements ExecutionOutcome {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitTimedOut(this);
        }
    }

    /** It was stopped. */
    record Aborted(Optional<String> error, Optional<String> cause) implements ExecutionOutcome {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitAborted(this);
        }
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
