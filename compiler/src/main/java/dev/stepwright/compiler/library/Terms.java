package dev.stepwright.compiler.library;

import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.Symbol;
import java.util.List;

/** The terms that translations are written in. */
final class Terms {

    static final Jsonata ZERO = Jsonata.number(0);

    private Terms() {}

    static Jsonata equal(Jsonata left, Jsonata right) {
        return new Jsonata.Operation(Symbol.EQUAL, left, right);
    }

    static Jsonata less(Jsonata left, Jsonata right) {
        return new Jsonata.Operation(Symbol.LESS, left, right);
    }

    static Jsonata greater(Jsonata left, Jsonata right) {
        return new Jsonata.Operation(Symbol.GREATER, left, right);
    }

    static Jsonata isPresent(Jsonata value) {
        return new Jsonata.Operation(Symbol.NOT_EQUAL, value, Jsonata.NULL);
    }

    static Jsonata in(Jsonata element, Jsonata elements) {
        return new Jsonata.Operation(Symbol.IN, element, elements);
    }

    static Jsonata and(Jsonata left, Jsonata right) {
        return new Jsonata.Operation(Symbol.AND, left, right);
    }

    static Jsonata or(Jsonata left, Jsonata right) {
        return new Jsonata.Operation(Symbol.OR, left, right);
    }

    static Jsonata plus(Jsonata left, Jsonata right) {
        return new Jsonata.Operation(Symbol.ADD, left, right);
    }

    /** The difference, computed when both are constants. */
    static Jsonata minus(Jsonata left, Jsonata right) {
        if (left instanceof Jsonata.Literal first
                && right instanceof Jsonata.Literal second
                && first.value() instanceof Long a
                && second.value() instanceof Long b) {
            return Jsonata.number(a - b);
        }
        return right.equals(ZERO) ? left : new Jsonata.Operation(Symbol.SUBTRACT, left, right);
    }

    /** The product, computed when both are constants. */
    static Jsonata times(Jsonata left, Jsonata right) {
        if (left instanceof Jsonata.Literal first
                && right instanceof Jsonata.Literal second
                && first.value() instanceof Long a
                && second.value() instanceof Long b
                && Math.max(Math.abs(a), Math.abs(b)) <= Integer.MAX_VALUE) {
            return Jsonata.number(a * b);
        }
        return new Jsonata.Operation(Symbol.MULTIPLY, left, right);
    }

    /** The number of characters, counted when the text is a constant. */
    static Jsonata length(Jsonata text) {
        return text instanceof Jsonata.Literal literal && literal.value() instanceof String constant
                ? Jsonata.number(constant.codePointCount(0, constant.length()))
                : Jsonata.call("length", text);
    }

    /**
     * Whether the pattern matches the whole text. What it matches at the start is compared with the text, since the end
     * of a pattern, {@code $}, also stands in front of a last line terminator where regular expressions are Java's.
     */
    static Jsonata matches(Jsonata text, String pattern) {
        Jsonata start = Jsonata.call("match", text, new Jsonata.Pattern("^" + pattern));
        return equal(new Jsonata.Member(start, "match", null), text);
    }

    static Jsonata array(Jsonata... elements) {
        return new Jsonata.ArrayOf(List.of(elements), false);
    }

    /** The value, unless the test holds: then it fails as Java does. */
    static Jsonata unless(Jsonata test, String failure, Jsonata value) {
        return new Jsonata.Condition(test, new Jsonata.Raise(failure), value);
    }

    /** Whether an int is negative; false when it is a constant that is not. */
    static Jsonata isNegative(Jsonata number) {
        boolean surelyNot =
                number instanceof Jsonata.Literal literal && literal.value() instanceof Long value && value >= 0;
        return surelyNot ? Jsonata.FALSE : less(number, ZERO);
    }

    /** The first of some tests that may hold; those that never do are left out. */
    static Jsonata anyOf(Jsonata... tests) {
        return List.of(tests).stream()
                .filter(test -> !test.equals(Jsonata.FALSE))
                .reduce(Terms::or)
                .orElse(Jsonata.FALSE);
    }
}
