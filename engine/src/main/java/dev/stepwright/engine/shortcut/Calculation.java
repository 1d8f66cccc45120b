package dev.stepwright.engine.shortcut;

import dev.stepwright.engine.json.JsonNumbers;
import dev.stepwright.engine.jsonata.evaluation.Bindings;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import org.jspecify.annotations.Nullable;

/** Arithmetic on two numbers, which are those of JavaScript; what has no finite result is an error or a text. */
record Calculation(Shortcut left, Shortcut right, DoubleBinaryOperator operator) implements Shortcut {

    private static final Map<String, DoubleBinaryOperator> OPERATORS = Map.of(
            "+", (left, right) -> left + right,
            "-", (left, right) -> left - right,
            "*", (left, right) -> left * right,
            "/", (left, right) -> left / right,
            "%", (left, right) -> left % right);

    static Optional<Shortcut> of(String symbol, Shortcut left, Shortcut right) {
        return Optional.ofNullable(OPERATORS.get(symbol)).map(operator -> new Calculation(left, right, operator));
    }

    @Override
    public @Nullable Object evaluate(Bindings bindings) {
        if (left.evaluate(bindings) instanceof Number first && right.evaluate(bindings) instanceof Number second) {
            double result = operator.applyAsDouble(first.doubleValue(), second.doubleValue());
            return Double.isFinite(result) ? JsonNumbers.normalize(result) : null;
        }
        return null;
    }
}
