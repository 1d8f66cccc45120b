package dev.stepwright.compiler.lower;

import dev.stepwright.compiler.ir.Operator;
import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.Parts;
import dev.stepwright.compiler.jsonata.Symbol;

/**
 * A quotient or a remainder, failing on a zero divisor as Java's integers do.
 *
 * <p>JSONata divides to a fraction; taking the remainder off first rounds toward zero, as Java does. An operand that is
 * an expression of its own is computed once and named, or a chain of divisions would double with each.
 */
record Division(Operator operator, String failure) {

    private static final int SHORT = 8;

    Jsonata of(Jsonata dividend, Jsonata tested, Jsonata divisor) {
        if (operator == Operator.DIVIDE_INTEGER && Parts.size(dividend) > SHORT) {
            Jsonata named = new Jsonata.Local("dividend");
            return new Jsonata.Sequence("dividend", dividend, byDivisor(named, tested, divisor));
        }
        return byDivisor(dividend, tested, divisor);
    }

    private Jsonata byDivisor(Jsonata dividend, Jsonata tested, Jsonata divisor) {
        if (Parts.size(tested) > SHORT) {
            Jsonata named = new Jsonata.Local("divisor");
            return new Jsonata.Sequence("divisor", tested, guarded(dividend, named, named));
        }
        return guarded(dividend, tested, divisor);
    }

    private Jsonata guarded(Jsonata dividend, Jsonata tested, Jsonata divisor) {
        return isNonZero(divisor)
                ? value(dividend, divisor)
                : new Jsonata.Condition(
                        new Jsonata.Operation(Symbol.EQUAL, tested, Jsonata.number(0)),
                        new Jsonata.Raise(failure),
                        value(dividend, divisor));
    }

    private Jsonata value(Jsonata dividend, Jsonata divisor) {
        if (operator == Operator.DIVIDE_FLOATING) {
            return new Jsonata.Operation(Symbol.DIVIDE, dividend, divisor);
        }
        Jsonata remainder = new Jsonata.Operation(Symbol.REMAINDER, dividend, divisor);
        return operator == Operator.DIVIDE_INTEGER
                ? new Jsonata.Operation(
                        Symbol.DIVIDE, new Jsonata.Operation(Symbol.SUBTRACT, dividend, remainder), divisor)
                : remainder;
    }

    static boolean isNonZero(Jsonata divisor) {
        return divisor instanceof Jsonata.Literal literal
                && literal.value() instanceof Number number
                && number.doubleValue() != 0;
    }
}
