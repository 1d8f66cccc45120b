package dev.stepwright.compiler.library;

import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.ir.ValueType.Kind;
import dev.stepwright.compiler.ir.ValueType.Scalar;

/** Which values an operand of a library method takes; null is for the method to deal with. */
public enum OperandType {
    BOOLEAN,
    INT,
    LONG,
    DOUBLE,
    STRING,
    ENUM,
    LIST,
    /** A value that JSON compares as Java does: a boolean, an int, a string or an enum constant. */
    COMPARABLE,
    /** The very type of the first operand, as {@code equals} needs it: values of two classes are never equal. */
    SAME_AS_FIRST;

    /** Whether the operand may have this type; for {@link #SAME_AS_FIRST} the caller compares the Java types. */
    public boolean accepts(ValueType type) {
        return switch (this) {
            case BOOLEAN -> isScalar(type, Kind.BOOLEAN);
            case INT -> isScalar(type, Kind.INT);
            case LONG -> isScalar(type, Kind.LONG);
            case DOUBLE -> isScalar(type, Kind.DOUBLE);
            case STRING -> isScalar(type, Kind.STRING);
            case ENUM -> type instanceof ValueType.EnumType;
            case LIST -> type instanceof ValueType.ListType;
            case COMPARABLE -> BOOLEAN.accepts(type) || INT.accepts(type) || STRING.accepts(type) || ENUM.accepts(type);
            case SAME_AS_FIRST -> true;
        };
    }

    private static boolean isScalar(ValueType type, Kind kind) {
        return type instanceof Scalar scalar && scalar.kind() == kind;
    }
}
