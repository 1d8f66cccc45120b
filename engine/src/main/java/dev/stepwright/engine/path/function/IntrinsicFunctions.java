package dev.stepwright.engine.path.function;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All functions that the language knows, by name. */
public final class IntrinsicFunctions {

    private static final Map<String, IntrinsicFunction> BY_NAME = Stream.of(
                    ArrayFunctions.ALL, EncodingFunctions.ALL, JsonFunctions.ALL, MathFunctions.ALL, TextFunctions.ALL)
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableMap(IntrinsicFunction::name, Function.identity()));

    private IntrinsicFunctions() {}

    public static @Nullable IntrinsicFunction named(String name) {
        return BY_NAME.get(name);
    }
}
