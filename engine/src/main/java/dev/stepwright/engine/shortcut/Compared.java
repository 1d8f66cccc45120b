package dev.stepwright.engine.shortcut;

import dev.stepwright.engine.jsonata.evaluation.Bindings;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** A comparison of two numbers or of two texts. */
record Compared(Shortcut left, Shortcut right, IntPredicate holds) implements Shortcut {

    private static final Map<String, IntPredicate> OPERATORS = Map.of(
            "=", order -> order == 0,
            "!=", order -> order != 0,
            "<", order -> order < 0,
            "<=", order -> order <= 0,
            ">", order -> order > 0,
            ">=", order -> order >= 0);

    static Optional<Shortcut> of(String symbol, Shortcut left, Shortcut right) {
        return Optional.ofNullable(OPERATORS.get(symbol)).map(holds -> new Compared(left, right, holds));
    }

    @Override
    public @Nullable Object evaluate(Bindings bindings) {
        Object first = left.evaluate(bindings);
        Object second = first == null ? null : right.evaluate(bindings);
        if (first instanceof Number number && second instanceof Number other) {
            return holds.test(Double.compare(number.doubleValue(), other.doubleValue()));
        }
        if (first instanceof String text && second instanceof String other) {
            return holds.test(text.compareTo(other));
        }
        return null;
    }
}
