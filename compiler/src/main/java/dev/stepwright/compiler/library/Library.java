package dev.stepwright.compiler.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All rows, by key. */
public final class Library {

    /** The key of every enum's {@code valueOf}: the text, then the names of the constants. */
    public static final String ENUM_VALUE_OF = "java.lang.Enum.valueOf(java.lang.String,java.lang.String[])";

    /** The method that does nothing but fail on null, as a call does for the object it is made on. */
    public static final String REQUIRE_NON_NULL = "java.util.Objects.requireNonNull(java.lang.Object)";

    /** The key of what the class of a caught exception is called: of its binary name. */
    public static final String SIMPLE_NAME = "java.lang.Class.getSimpleName()";

    /** The key of what {@code Flow.sleep} makes of a duration: seconds, rounded up. */
    public static final String WHOLE_SECONDS = "dev.stepwright.Flow.sleep(java.time.Duration)";

    private static final Map<String, LibraryMethod> METHODS = Stream.of(
                    BoxMethods.ROWS,
                    CollectionMethods.ROWS,
                    DurationMethods.ROWS,
                    EnumMethods.ROWS,
                    IdentifierMethods.ROWS,
                    ListMethods.ROWS,
                    MapMethods.ROWS,
                    MathMethods.ROWS,
                    ObjectsMethods.ROWS,
                    OptionalMethods.ROWS,
                    StringMethods.ROWS,
                    TimeMethods.ROWS)
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableMap(LibraryMethod::key, Function.identity()));

    private Library() {}

    /** The row of a method, when workflows may call it. */
    public static Optional<LibraryMethod> find(String key) {
        return Optional.ofNullable(METHODS.get(key));
    }

    /** The names of the methods that a class has rows for, in alphabetical order. */
    public static List<String> namesOf(String owner) {
        return METHODS.values().stream()
                .filter(method -> method.owner().equals(owner))
                .map(LibraryMethod::name)
                .distinct()
                .sorted()
                .toList();
    }
}
