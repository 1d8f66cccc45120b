package dev.stepwright.engine.jsonata.function;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A function of the expression language that is written in Java. */
@FunctionalInterface
public interface NativeFunction {

    /**
     * Null stands for undefined, among the arguments and as the result; absent arguments are not in the list.
     *
     * @param context the context item at the place of the call
     */
    @Nullable
    Object apply(@Nullable Object context, List<@Nullable Object> arguments);
}
