package dev.stepwright.engine.path;

import dev.stepwright.engine.path.query.PathBindings;
import dev.stepwright.engine.path.query.PathFailure;

/** A text that yields a value: a path, {@code $.a[0]}, or a call of intrinsic functions, {@code States.UUID()}. */
public interface PathExpression {

    /**
     * The JSON value that the text yields for these bindings.
     *
     * @throws PathFailure when there is none
     */
    Object evaluate(PathBindings bindings);

    /** The text as it was written. */
    String source();
}
