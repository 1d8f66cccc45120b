package dev.stepwright.engine.jsonata.function;

import dev.stepwright.engine.json.JsonNumbers;
import dev.stepwright.engine.jsonata.evaluation.EvaluationException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Functions of numbers that the library computes in another way, such as sums with less rounding. */
final class NumberFunctions {

    /** What JSONata takes for a number, beside hexadecimal, octal and binary ones. */
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([Ee][-+]?[0-9]+)?");

    private static final Pattern PREFIXED = Pattern.compile("0[xX][0-9A-Fa-f]+|0[oO][0-7]+|0[bB][01]+");

    /** A number of double precision has no more than these, before its point or after it. */
    private static final int MOST_DIGITS = 1_100;

    private static final int USUAL_RADIX = 10;

    private NumberFunctions() {}

    static Map<String, NativeFunction> all(Library library) {
        return Map.of(
                "number", NumberFunctions::number,
                "sum", NumberFunctions::sum,
                "average", NumberFunctions::average,
                "round", (context, arguments) -> round(library, context, arguments),
                "formatBase", NumberFunctions::formatBase);
    }

    private static @Nullable Object number(@Nullable Object context, List<@Nullable Object> arguments) {
        Object value = arguments.get(0);
        if (value instanceof Boolean truth) {
            return truth ? 1 : 0;
        }
        return value instanceof String text ? parse(text) : value;
    }

    private static Number parse(String text) {
        if (DECIMAL.matcher(text).matches() && Double.isFinite(Double.parseDouble(text))) {
            return JsonNumbers.normalize(Double.parseDouble(text));
        }
        if (PREFIXED.matcher(text).matches()) {
            return JsonNumbers.normalize(JsonNumbers.parse(text.substring(2), radix(text)));
        }
        throw new EvaluationException("D3030", "Unable to cast value to a number: " + Texts.quote(text));
    }

    private static int radix(String text) {
        return switch (text.charAt(1)) {
            case 'x', 'X' -> 16;
            case 'o', 'O' -> 8;
            default -> 2;
        };
    }

    private static @Nullable Object sum(@Nullable Object context, List<@Nullable Object> arguments) {
        return arguments.get(0) instanceof List<?> numbers ? JsonNumbers.normalize(sum(numbers)) : null;
    }

    private static @Nullable Object average(@Nullable Object context, List<@Nullable Object> arguments) {
        return arguments.get(0) instanceof List<?> numbers && !numbers.isEmpty()
                ? JsonNumbers.normalize(sum(numbers) / numbers.size())
                : null;
    }

    /** One after the other: Java's streams compensate the error. */
    private static double sum(List<?> numbers) {
        double sum = 0;
        for (Object number : numbers) {
            sum += ((Number) number).doubleValue();
        }
        return sum;
    }

    /** The library writes out as many digits as it is asked for. */
    private static @Nullable Object round(Library library, @Nullable Object context, List<@Nullable Object> arguments) {
        List<@Nullable Object> rounding = new ArrayList<>(arguments);
        if (arguments.get(1) instanceof Number precision) {
            double bounded = Math.max(-MOST_DIGITS, Math.min(MOST_DIGITS, precision.doubleValue()));
            rounding.set(1, (int) bounded);
        }
        return library.builtIn("round").apply(context, rounding);
    }

    private static @Nullable Object formatBase(@Nullable Object context, List<@Nullable Object> arguments) {
        if (!(arguments.get(0) instanceof Number number)) {
            return null;
        }
        double radix = arguments.get(1) instanceof Number given ? round(given).doubleValue() : USUAL_RADIX;
        if (radix < Character.MIN_RADIX || radix > Character.MAX_RADIX) {
            throw new EvaluationException(
                    "D3100",
                    "The radix of the formatBase function must be between 2 and 36.  It was given "
                            + JsonNumbers.print(JsonNumbers.normalize(radix)));
        }
        return radix == USUAL_RADIX
                ? JsonNumbers.print(JsonNumbers.normalize(round(number).doubleValue()))
                : round(number).toBigIntegerExact().toString((int) radix);
    }

    private static BigDecimal round(Number number) {
        return new BigDecimal(number.toString()).setScale(0, RoundingMode.HALF_EVEN);
    }
}
