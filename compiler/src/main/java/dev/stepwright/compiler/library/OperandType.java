package dev.stepwright.compiler.library;

import dev.stepwright.compiler.ir.JsonShape;
import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.ir.ValueType.Kind;
import dev.stepwright.compiler.ir.ValueType.Scalar;
import java.util.List;

/** Which values an operand of a library method takes; null is for the method to deal with. */
public enum OperandType {
    BOOLEAN,
    INT,
    /** A long, or an int that Java widens to one. */
    LONG,
    /** A double, or an int that Java widens to one. */
    DOUBLE,
    STRING,
    ENUM,
    LIST,
    LIST_OF_STRINGS,
    /** A set, a collection or a list. */
    COLLECTION,
    MAP,
    OPTIONAL,
    UUID,
    DURATION,
    INSTANT,
    LOCAL_DATE,
    /** A value that JSON compares as Java does: a boolean, an int, a string or an enum constant. */
    COMPARABLE,
    /** The very type of the first operand, as {@code equals} needs it: values of two classes are never equal. */
    SAME_AS_FIRST,
    /** The very type of the first operand's elements, which must be {@link #COMPARABLE}. */
    COMPARABLE_ELEMENT,
    /** A value of the type that the first operand is a collection, a map or an optional of. */
    ELEMENT,
    /** A value that becomes an element: the translation gets a list of it alone. */
    APPENDED,
    /** A value of any type that JSON writes as null exactly when it is null, unlike an Optional. */
    ANY,
    /** A constant that JSON compares as Java does. */
    CONSTANT,
    /** A constant text. */
    CONSTANT_TEXT,
    /** A value that JSONata prints as Java does; the reader of concatenations knows which. */
    PRINTED,
    /** A locale whose letters change case as Unicode has it; nothing of it is passed on. */
    LOCALE;

    private static final List<String> OPTIONALS = List.of(
            "java.util.Optional", "java.util.OptionalDouble", "java.util.OptionalInt", "java.util.OptionalLong");

    /** Whether the operand may have this type, as far as this type tells. */
    public boolean accepts(ValueType type) {
        return switch (this) {
            case BOOLEAN -> isScalar(type, Kind.BOOLEAN);
            case INT -> isScalar(type, Kind.INT);
            case LONG -> isScalar(type, Kind.LONG) || isScalar(type, Kind.INT);
            case DOUBLE -> isScalar(type, Kind.DOUBLE) || isScalar(type, Kind.INT);
            case STRING -> isScalar(type, Kind.STRING);
            case ENUM -> type instanceof ValueType.EnumType;
            case LIST -> type instanceof ValueType.ListType;
            case LIST_OF_STRINGS -> type instanceof ValueType.ListType list && STRING.accepts(list.element());
            case COLLECTION -> JsonShape.of(type) == JsonShape.ARRAY;
            case MAP -> isA("java.util.Map", type);
            case OPTIONAL -> OPTIONALS.stream().anyMatch(name -> isA(name, type));
            case UUID -> isA("java.util.UUID", type);
            case DURATION -> isA("java.time.Duration", type);
            case INSTANT -> isA("java.time.Instant", type);
            case LOCAL_DATE -> isA("java.time.LocalDate", type);
            case CONSTANT_TEXT -> STRING.accepts(type);
            case COMPARABLE, COMPARABLE_ELEMENT, CONSTANT ->
                BOOLEAN.accepts(type) || INT.accepts(type) || STRING.accepts(type) || ENUM.accepts(type);
            case APPENDED -> JsonShape.of(type) != JsonShape.UNKNOWN;
            case ANY -> !OPTIONAL.accepts(type);
            case SAME_AS_FIRST, ELEMENT, PRINTED, LOCALE -> true;
        };
    }

    private static boolean isA(String className, ValueType type) {
        return type instanceof ValueType.Opaque opaque
                && opaque.name().canonicalName().equals(className);
    }

    private static boolean isScalar(ValueType type, Kind kind) {
        return type instanceof Scalar scalar && scalar.kind() == kind;
    }
}
