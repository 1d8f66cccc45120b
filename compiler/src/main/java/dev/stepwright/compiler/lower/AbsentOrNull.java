package dev.stepwright.compiler.lower;

import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.TypeTag;
import dev.stepwright.compiler.jsonata.Failures;
import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.Symbol;
import java.util.List;

/**
 * Reads values of which null and absent mean the same: those that are asked for the member that tells their class, and
 * members that are left out when they are null.
 *
 * <p>{@code shape instanceof Circle} becomes {@code $shape.type = 'circle'}: null has no members, and no value equals
 * what is undefined. A value whose own reading may fail must not be taken for one that is null.
 */
final class AbsentOrNull {

    private final ExpressionLowering expressions;
    private final NullFacts facts;

    AbsentOrNull(ExpressionLowering expressions, NullFacts facts) {
        this.expressions = expressions;
        this.facts = facts;
    }

    Jsonata test(Expression value, TypeTag tag) {
        Jsonata told = told(value, tag.member());
        List<Jsonata> names = tag.names().stream().<Jsonata>map(Jsonata::text).toList();
        return names.size() == 1
                ? new Jsonata.Operation(Symbol.EQUAL, told, names.get(0))
                : new Jsonata.Operation(Symbol.IN, told, new Jsonata.ArrayOf(names, false));
    }

    private Jsonata told(Expression value, String member) {
        return new Jsonata.OptionalMember(nullOrAbsent(value), member);
    }

    private Jsonata nullOrAbsent(Expression value) {
        Jsonata lowered = expressions.lower(value);
        return Failures.possible(lowered) ? lowered : path(value);
    }

    /** A chain of accessors of which none fails; absent members need no null in their place here. */
    private Jsonata path(Expression value) {
        if (value instanceof Expression.Narrowed narrowed) {
            return path(narrowed.value());
        }
        return value instanceof Expression.FieldRead read
                ? new Jsonata.OptionalMember(path(read.target()), read.jsonName())
                : expressions.lower(value);
    }

    /** The value of a member that is left out when it is null: null and absent need not be told apart. */
    Jsonata omittable(Expression value) {
        return new Jsonata.Omittable(nullOrAbsent(value));
    }

    /** Null may be cast to everything. */
    Jsonata cast(Expression.Cast cast) {
        Jsonata value = expressions.lower(cast.value());
        Jsonata fits = test(cast.value(), cast.tag());
        Jsonata allowed = facts.excludeNull(cast.value())
                ? fits
                : new Jsonata.Operation(Symbol.OR, fits, new Jsonata.Operation(Symbol.EQUAL, value, Jsonata.NULL));
        return new Jsonata.Condition(
                allowed, value, new Jsonata.Raise(cast.span().text().strip() + " is of another class"));
    }
}
