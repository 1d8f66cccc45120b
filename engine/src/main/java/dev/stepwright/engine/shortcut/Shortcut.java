package dev.stepwright.engine.shortcut;

import dev.stepwright.engine.jsonata.evaluation.Bindings;
import org.jspecify.annotations.Nullable;

/**
 * An expression that reads members, calculates and compares, as {@code $i + 1} does; most of those in state machines
 * are no more than that, and the library's evaluation takes ten times as long.
 *
 * <p>A shortcut only answers where the values have the types that its operators are made for. It raises no errors: what
 * would be one is left to the library, as is everything that is undefined.
 */
@FunctionalInterface
public interface Shortcut {

    /** The JSON value; null when the library has to be asked. */
    @Nullable
    Object evaluate(Bindings bindings);
}
