package dev.stepwright.compiler.ir.type;

import dev.stepwright.compiler.ir.type.WireType.ByJackson;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The JSON of a step's arguments and result.
 *
 * @param parameters in the order of the declaration
 * @param result empty for {@code void}
 * @param declarations the types that these are made of, in the order in which they are met
 */
public record Wire(List<WireType> parameters, Optional<WireType> result, Map<JavaType, WireDeclaration> declarations) {

    public Wire {
        parameters = List.copyOf(parameters);
        declarations = Collections.unmodifiableMap(new LinkedHashMap<>(declarations));
    }

    /** A type that only Jackson can read, where it is read, or write, where it is written. */
    public Optional<ByJackson> byJackson() {
        return Stream.concat(
                        parameters.stream().flatMap(type -> new JacksonSearch(declarations, false).in(type)),
                        result.stream().flatMap(type -> new JacksonSearch(declarations, true).in(type)))
                .findFirst();
    }
}
