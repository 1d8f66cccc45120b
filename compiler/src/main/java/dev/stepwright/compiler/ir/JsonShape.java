package dev.stepwright.compiler.ir;

import java.util.Set;

/** Whether the values of a type are arrays in JSON; an expression treats an array unlike any other value. */
public enum JsonShape {
    ARRAY,
    /** Anything but an array. */
    SINGLE,
    /** Now this, now that, as the value itself decides. */
    UNKNOWN;

    private static final Set<String> COLLECTIONS =
            Set.of("java.util.Collection", "java.util.SequencedCollection", "java.util.Set");

    private static final Set<String> ANYTHING = Set.of("java.util.Optional", "com.fasterxml.jackson.databind.JsonNode");

    public static JsonShape of(ValueType type) {
        if (type instanceof ValueType.ListType || type instanceof ValueType.TupleType) {
            return ARRAY;
        }
        String name = type instanceof ValueType.Opaque opaque ? opaque.name().canonicalName() : "";
        return COLLECTIONS.contains(name) ? ARRAY : ANYTHING.contains(name) ? UNKNOWN : SINGLE;
    }
}
