package dev.stepwright.engine.choice;

import dev.stepwright.engine.path.PathExpression;
import dev.stepwright.engine.path.query.PathBindings;
import dev.stepwright.engine.path.query.PathFailure;
import java.util.Optional;

/** The {@code Variable} of a comparison, or the path that it is compared with. */
record Operand(PathExpression path) {

    private static final String RUNTIME = "States.Runtime";

    /** The value, which has to be there. */
    Object required(PathBindings bindings) {
        return found(bindings)
                .orElseThrow(() -> new PathFailure(
                        RUNTIME,
                        "Invalid path '" + path.source()
                                + "': The choice state's condition path references an invalid value."));
    }

    /** The value, if the path leads anywhere. */
    Optional<Object> found(PathBindings bindings) {
        try {
            return Optional.of(path.evaluate(bindings));
        } catch (PathFailure e) {
            return Optional.empty();
        }
    }
}
