package dev.stepwright.compiler.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All rows, by key. */
public final class Library {

    private static final Map<String, LibraryMethod> METHODS = Stream.of(
                    BoxMethods.ROWS, EnumMethods.ROWS, ListMethods.ROWS, ObjectsMethods.ROWS, StringMethods.ROWS)
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableMap(LibraryMethod::key, Function.identity()));

    private Library() {}

    /** The row of a method, when workflows may call it. */
    public static Optional<LibraryMethod> find(String key) {
        return Optional.ofNullable(METHODS.get(key));
    }
}
