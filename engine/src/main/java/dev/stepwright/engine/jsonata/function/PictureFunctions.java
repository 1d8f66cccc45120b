package dev.stepwright.engine.jsonata.function;

import dev.stepwright.engine.json.JsonNumbers;
import dev.stepwright.engine.jsonata.evaluation.EvaluationException;
import dev.stepwright.engine.limit.LimitException;
import dev.stepwright.engine.picture.DateTimeReader;
import dev.stepwright.engine.picture.DateTimeText;
import dev.stepwright.engine.picture.DecimalText;
import dev.stepwright.engine.picture.IntegerText;
import dev.stepwright.engine.picture.PictureException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Functions that write or read numbers and times by a picture. */
public final class PictureFunctions {

    /** The reference takes time with the square of the length, and more. */
    private static final int LONGEST_PICTURE = 1 << 12;

    private PictureFunctions() {}

    static Map<String, NativeFunction> all() {
        return Map.of(
                "formatNumber", PictureFunctions::formatNumber,
                "formatInteger", PictureFunctions::formatInteger,
                "parseInteger", PictureFunctions::parseInteger,
                "fromMillis", PictureFunctions::fromMillis);
    }

    /** The functions that know what time it is. */
    public static Map<String, NativeFunction> at(Instant now) {
        double millis = now.toEpochMilli();
        return Map.of(
                "now", (context, arguments) -> format(millis, picture(arguments, 0), arguments.get(1)),
                "millis", (context, arguments) -> JsonNumbers.normalize(millis),
                "toMillis", (context, arguments) -> toMillis(arguments, millis));
    }

    private static @Nullable Object formatNumber(@Nullable Object context, List<@Nullable Object> arguments) {
        Map<?, ?> options = arguments.get(2) instanceof Map<?, ?> members ? members : Map.of();
        return arguments.get(0) instanceof Number number && picture(arguments, 1) instanceof String picture
                ? by(() -> DecimalText.format(number.doubleValue(), picture, options))
                : null;
    }

    private static @Nullable Object formatInteger(@Nullable Object context, List<@Nullable Object> arguments) {
        return arguments.get(0) instanceof Number number && picture(arguments, 1) instanceof String picture
                ? by(() -> IntegerText.format(number.doubleValue(), picture))
                : null;
    }

    private static @Nullable Object parseInteger(@Nullable Object context, List<@Nullable Object> arguments) {
        return arguments.get(0) instanceof String text && picture(arguments, 1) instanceof String picture
                ? by(() -> JsonNumbers.normalize(IntegerText.parse(text, picture)))
                : null;
    }

    private static @Nullable Object fromMillis(@Nullable Object context, List<@Nullable Object> arguments) {
        return arguments.get(0) instanceof Number millis
                ? format(millis.doubleValue(), picture(arguments, 1), arguments.get(2))
                : null;
    }

    private static Object format(double millis, @Nullable Object picture, @Nullable Object zone) {
        String offset = zone instanceof String text ? text : "0";
        return picture instanceof String text
                ? by(() -> DateTimeText.format(millis, text, offset))
                : by(() -> DateTimeText.format(millis, offset));
    }

    private static @Nullable Object toMillis(List<@Nullable Object> arguments, double now) {
        if (!(arguments.get(0) instanceof String text)) {
            return null;
        }
        if (picture(arguments, 1) instanceof String picture) {
            OptionalDouble millis = by(() -> DateTimeReader.read(text, picture, now));
            return millis.isPresent() ? JsonNumbers.normalize(millis.getAsDouble()) : null;
        }
        return Timestamps.millis(text);
    }

    private static @Nullable Object picture(List<@Nullable Object> arguments, int index) {
        Object picture = arguments.get(index);
        if (picture instanceof String text && text.length() > LONGEST_PICTURE) {
            throw LimitException.timeout();
        }
        return picture;
    }

    private static <T> T by(Supplier<T> function) {
        try {
            return function.get();
        } catch (PictureException e) {
            throw e.code().isEmpty()
                    ? new EvaluationException(String.valueOf(e.getMessage()))
                    : new EvaluationException(e.code(), String.valueOf(e.getMessage()));
        }
    }
}
