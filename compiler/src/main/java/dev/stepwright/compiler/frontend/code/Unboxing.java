package dev.stepwright.compiler.frontend.code;

import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.ir.ValueType.Scalar;
import java.util.List;

/** Unboxing as the call it is defined by, which fails on null (Java Language Specification 5.1.8). */
final class Unboxing {

    private Unboxing() {}

    /** The value itself unless it is boxed. */
    static Expression ifBoxed(Expression value) {
        return value.type() instanceof Scalar scalar && scalar.nullable() && scalar.kind() != ValueType.Kind.STRING
                ? of(scalar, value)
                : value;
    }

    static Expression of(Scalar boxed, Expression value) {
        return new Expression.LibraryCall(
                methodOf(boxed.kind()), List.of(value), new Scalar(boxed.kind(), false), value.span());
    }

    /** The small integers travel as ints, and floats as doubles. */
    private static String methodOf(ValueType.Kind kind) {
        return switch (kind) {
            case BOOLEAN -> "java.lang.Boolean.booleanValue()";
            case INT -> "java.lang.Integer.intValue()";
            case LONG -> "java.lang.Long.longValue()";
            case DOUBLE -> "java.lang.Double.doubleValue()";
            case STRING -> throw new IllegalArgumentException("strings are not boxed");
        };
    }
}
