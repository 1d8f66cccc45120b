package dev.stepwright.engine.jsonata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the functions written here need of the library. */
interface Library {

    /** The library's own version of a function. */
    NativeFunction builtIn(String name);

    /** The arguments as a function's signature wants them: checked, and completed from the context. */
    List<@Nullable Object> validate(String name, @Nullable Object context, List<@Nullable Object> arguments);

    /** Calls a function value, such as a lambda. */
    @Nullable
    Object call(Object function, List<?> arguments);

    /** Whether a list came out of a path, so that a single item in it needs no brackets. */
    boolean isSequence(List<?> list);
}
