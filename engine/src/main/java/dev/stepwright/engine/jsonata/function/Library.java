package dev.stepwright.engine.jsonata.function;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the functions written here need of the library. */
public interface Library {

    /** The library's own version of a function, for arguments that its signature has been checked for. */
    NativeFunction builtIn(String name);

    /** Calls a function value, such as a lambda. */
    @Nullable
    Object call(Object function, List<?> arguments);

    /** The function written here that a function value is; null for another. */
    @Nullable
    NativeFunction written(Object function);

    /** Makes a function value. */
    Object function(String name, NativeFunction function);

    /** Whether a list came out of a path, so that a single item in it needs no brackets. */
    boolean isSequence(List<?> list);

    /** Such a list. */
    List<?> sequence(List<?> items);
}
