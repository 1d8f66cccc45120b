package dev.stepwright.engine.trial;

import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.run.Failure;
import java.util.Optional;
import java.util.function.Consumer;

/** How the work of a tested state ends, which nobody does. */
public sealed interface Mock {

    /** Ends the work with one of both. */
    void end(Consumer<Payload> success, Consumer<Failure> failure);

    /** For a Map or Parallel, the result of all its iterations or branches. */
    record Result(Payload value) implements Mock {
        @Override
        public void end(Consumer<Payload> success, Consumer<Failure> failure) {
            success.accept(value);
        }
    }

    /** What a catcher sees, by the names of the API. */
    record ErrorOutput(Optional<String> error, Optional<String> cause) implements Mock {
        @Override
        public void end(Consumer<Payload> success, Consumer<Failure> failure) {
            failure.accept(new Failure(error, cause));
        }
    }
}
