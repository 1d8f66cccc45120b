package dev.stepwright.compiler.lower;

import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.ir.ValueType.Scalar;
import dev.stepwright.compiler.jsonata.Binding;
import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.Slot;
import dev.stepwright.compiler.jsonata.Symbol;

/**
 * Record accessors and null tests.
 *
 * <p>A complete record has all its members, so {@code $r.name} is undefined exactly when {@code r} is null, where Java
 * throws. In a value from outside, a member may be absent while its object is there: Java then sees null or zero.
 */
final class MemberLowering {

    private static final Slot REQUIRED = new Slot(Integer.MIN_VALUE + 9, "value");

    private final ExpressionLowering expressions;
    private final ExternalValues externals;
    private final NullFacts facts;

    MemberLowering(ExpressionLowering expressions, ExternalValues externals, NullFacts facts) {
        this.expressions = expressions;
        this.externals = externals;
        this.facts = facts;
    }

    Jsonata read(Expression.FieldRead expression) {
        if (!externals.mayLackMembers(expression.target())) {
            String failure = facts.excludeNull(expression.target()) ? null : isNull(expression.target());
            return new Jsonata.Member(expressions.lower(expression.target()), expression.jsonName(), failure);
        }
        Jsonata path = path(expression);
        return new Jsonata.Condition(Jsonata.call("exists", path), path, absent(expression));
    }

    /** What an absent member reads, unless it is its object that is absent. */
    private Jsonata absent(Expression.FieldRead expression) {
        Jsonata value = absentValue(expression.type());
        return facts.excludeNull(expression.target())
                ? value
                : new Jsonata.Condition(
                        isPresent(path(expression.target())), value, new Jsonata.Raise(isNull(expression.target())));
    }

    private static Jsonata absentValue(ValueType type) {
        if (type.nullable()) {
            return Jsonata.NULL;
        }
        return type instanceof Scalar scalar && scalar.kind() == ValueType.Kind.BOOLEAN
                ? Jsonata.FALSE
                : Jsonata.number(0);
    }

    /** The value of an expression that may be null, failing when it is; what is computed is computed once. */
    Jsonata required(Expression expression) {
        if (AccessPath.of(expression).isPresent()) {
            return required(path(expression), expression);
        }
        return Binding.of(REQUIRED, expressions.lower(expression), required(new Jsonata.Read(REQUIRED), expression));
    }

    private static Jsonata required(Jsonata value, Expression expression) {
        return new Jsonata.Condition(isPresent(value), value, new Jsonata.Raise(isNull(expression)));
    }

    /** A variable has always a value, null at least. */
    private static Jsonata isPresent(Jsonata path) {
        Jsonata isSomething = new Jsonata.Operation(Symbol.NOT_EQUAL, path, Jsonata.NULL);
        return path instanceof Jsonata.Read
                ? isSomething
                : new Jsonata.Operation(Symbol.AND, Jsonata.call("exists", path), isSomething);
    }

    /** A chain of accessors as a bare path, undefined when anything on the way is null or absent. */
    private Jsonata path(Expression expression) {
        if (expression instanceof Expression.Narrowed narrowed) {
            return path(narrowed.value());
        }
        return expression instanceof Expression.FieldRead read
                ? new Jsonata.Member(path(read.target()), read.jsonName(), null)
                : expressions.lower(expression);
    }

    private static String isNull(Expression expression) {
        return expression.span().text().replaceAll("\\s+", " ").strip() + " is null";
    }
}
