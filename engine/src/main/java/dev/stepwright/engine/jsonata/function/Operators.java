package dev.stepwright.engine.jsonata.function;

import dev.stepwright.engine.json.JsonNumbers;
import dev.stepwright.engine.jsonata.evaluation.EvaluationException;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Operators of the reference implementation where the library's own differ: division by zero, texts of numbers, and
 * comparisons, whose messages there do not name the operator.
 */
public final class Operators {

    private static final Map<String, NativeFunction> BY_SYMBOL = Map.of(
            "/", (context, operands) -> divide(operands),
            "%", (context, operands) -> remainder(operands),
            "&", (context, operands) -> text(operands.get(0)) + text(operands.get(1)),
            "<", comparison("<", order -> order < 0),
            "<=", comparison("<=", order -> order <= 0),
            ">", comparison(">", order -> order > 0),
            ">=", comparison(">=", order -> order >= 0));

    private Operators() {}

    public static Map<String, NativeFunction> all() {
        return BY_SYMBOL;
    }

    private static @Nullable Object divide(List<@Nullable Object> operands) {
        Number[] numbers = numbers(operands, "/");
        return numbers == null ? null : JsonNumbers.normalize(numbers[0].doubleValue() / numbers[1].doubleValue());
    }

    private static @Nullable Object remainder(List<@Nullable Object> operands) {
        Number[] numbers = numbers(operands, "%");
        return numbers == null ? null : JsonNumbers.normalize(numbers[0].doubleValue() % numbers[1].doubleValue());
    }

    private static String text(@Nullable Object operand) {
        return operand == null ? "" : Texts.of(operand, false);
    }

    private static NativeFunction comparison(String symbol, IntPredicate holds) {
        return (context, operands) -> {
            Object left = operands.get(0);
            Object right = operands.get(1);
            if (!isComparable(left) || !isComparable(right)) {
                throw new EvaluationException(
                        "T2010",
                        "The expressions either side of operator \"" + symbol
                                + "\" must evaluate to numeric or string values");
            }
            return left == null || right == null ? null : holds.test(compare(left, right, symbol));
        };
    }

    private static boolean isComparable(@Nullable Object operand) {
        return operand == null || operand instanceof String || operand instanceof Number;
    }

    private static int compare(Object left, Object right, String symbol) {
        if (left instanceof String first && right instanceof String second) {
            return first.compareTo(second);
        }
        if (left instanceof Number first && right instanceof Number second) {
            return Double.compare(first.doubleValue(), second.doubleValue());
        }
        throw new EvaluationException(
                "T2009",
                "The values " + Texts.json(left) + " and " + Texts.json(right) + " either side of operator \"" + symbol
                        + "\" must be of the same data type");
    }

    private static Number @Nullable [] numbers(List<@Nullable Object> operands, String symbol) {
        @Nullable Number left = number(operands.get(0), symbol, "T2001", "left");
        @Nullable Number right = number(operands.get(1), symbol, "T2002", "right");
        return left == null || right == null ? null : new Number[] {left, right};
    }

    private static @Nullable Number number(@Nullable Object operand, String symbol, String code, String side) {
        if (operand == null) {
            return null;
        }
        if (operand instanceof Number number && !Double.isNaN(number.doubleValue())) {
            return Texts.requireFinite(number);
        }
        throw new EvaluationException(
                code, "The " + side + " side of the \"" + symbol + "\" operator must evaluate to a number");
    }
}
