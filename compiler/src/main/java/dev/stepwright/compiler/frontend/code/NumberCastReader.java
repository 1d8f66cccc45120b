package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.TypeCastTree;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Reads casts that keep a value as it is, and those between kinds of number, as the calls of the JDK that do the same.
 *
 * <p>A cast that cuts bits off, and one of a {@code float}, whose JSON is not its value as a double, has no such call.
 */
final class NumberCastReader {

    private static final Set<TypeKind> SMALL = Set.of(TypeKind.BYTE, TypeKind.SHORT, TypeKind.INT);

    private final CodeContext code;

    NumberCastReader(CodeContext code) {
        this.code = code;
    }

    /** Reads the cast; empty when it is about other values. */
    Optional<Expression> read(TypeCastTree tree) {
        ExpressionTree operand = tree.getExpression();
        TypeMirror target = code.unit().type(tree);
        if (ExpressionReader.isNull(operand)) {
            return Optional.of(code.expressions().readAs(operand, target));
        }
        TypeMirror source = code.unit().type(operand);
        TypeKind from = code.primitiveKind(source);
        TypeKind to = code.primitiveKind(target);
        if (!from.isPrimitive() || !to.isPrimitive()) {
            return Optional.empty();
        }
        Expression value = code.expressions().readAs(operand, target);
        boolean same = from == to || SMALL.contains(from) && (isWiderSmall(from, to) || fits(value, to));
        return Optional.of(same ? value : converted(value, from, to, tree));
    }

    private static boolean isWiderSmall(TypeKind from, TypeKind to) {
        return to == TypeKind.INT || from == TypeKind.BYTE && to == TypeKind.SHORT;
    }

    /** Whether a constant keeps its value. */
    private static boolean fits(Expression value, TypeKind to) {
        return value instanceof Expression.Literal literal
                && literal.value() instanceof Long number
                && (to == TypeKind.BYTE && number == number.byteValue()
                        || to == TypeKind.SHORT && number == number.shortValue());
    }

    private Expression converted(Expression value, TypeKind from, TypeKind to, TypeCastTree tree) {
        SourceSpan span = code.unit().span(tree);
        if (SMALL.contains(from) && to == TypeKind.LONG) {
            return call("java.lang.Integer.longValue()", value, ValueType.LONG, span);
        }
        if (SMALL.contains(from) && to == TypeKind.DOUBLE) {
            return call("java.lang.Integer.doubleValue()", value, ValueType.DOUBLE, span);
        }
        if (from == TypeKind.LONG && to == TypeKind.DOUBLE) {
            return call("java.lang.Long.doubleValue()", value, ValueType.DOUBLE, span);
        }
        if (from == TypeKind.DOUBLE && to == TypeKind.INT) {
            return toInt(value, span);
        }
        throw code.unsupported(
                tree,
                UnsupportedConstructs.cast(
                        code.unit().type(tree.getExpression()), code.unit().type(tree)));
    }

    /** {@code (int) value} of a double. */
    static Expression toInt(Expression value, SourceSpan span) {
        return call("java.lang.Double.intValue()", value, ValueType.INT, span);
    }

    private static Expression call(String method, Expression value, ValueType type, SourceSpan span) {
        return new Expression.LibraryCall(method, List.of(value), type, span);
    }
}
