package dev.stepwright.engine.jsonata.function;

import dev.stepwright.engine.limit.Sizes;
import dev.stepwright.engine.limit.TextSearch;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Functions that take texts apart and join them, where the library counts in other units or knows no limits. */
final class TextFunctions {

    private TextFunctions() {}

    static Map<String, NativeFunction> all() {
        return Map.of(
                "join", TextFunctions::join,
                "substring", TextFunctions::substring,
                "substringBefore", TextFunctions::substringBefore,
                "substringAfter", TextFunctions::substringAfter);
    }

    private static @Nullable Object join(@Nullable Object context, List<@Nullable Object> arguments) {
        if (!(arguments.get(0) instanceof List<?> texts)) {
            return null;
        }
        String separator = arguments.get(1) instanceof String text ? text : "";
        StringBuilder joined = new StringBuilder();
        for (int index = 0; index < texts.size(); index++) {
            joined.append(index == 0 ? "" : separator).append(texts.get(index));
            Sizes.checkText(joined.length());
        }
        return joined.toString();
    }

    private static @Nullable Object substringBefore(@Nullable Object context, List<@Nullable Object> arguments) {
        if (!(arguments.get(0) instanceof String text) || !(arguments.get(1) instanceof String part)) {
            return arguments.get(0);
        }
        int place = TextSearch.indexOf(text, part, 0);
        return place < 0 ? text : text.substring(0, place);
    }

    private static @Nullable Object substringAfter(@Nullable Object context, List<@Nullable Object> arguments) {
        if (!(arguments.get(0) instanceof String text) || !(arguments.get(1) instanceof String part)) {
            return arguments.get(0);
        }
        int place = TextSearch.indexOf(text, part, 0);
        return place < 0 ? text : text.substring(place + part.length());
    }

    /** Counts in code points and cuts fractions only after adding, as the reference does. */
    private static @Nullable Object substring(@Nullable Object context, List<@Nullable Object> arguments) {
        if (!(arguments.get(0) instanceof String text) || !(arguments.get(1) instanceof Number start)) {
            return null;
        }
        int[] characters = text.codePoints().toArray();
        double from = characters.length + start.doubleValue() < 0 ? 0 : start.doubleValue();
        double to = characters.length;
        if (arguments.get(2) instanceof Number length) {
            if (length.doubleValue() <= 0) {
                return "";
            }
            to = (from >= 0 ? from : characters.length + from) + length.doubleValue();
        }
        int first = index(from, characters.length);
        return new String(characters, first, Math.max(0, index(to, characters.length) - first));
    }

    /** An index as JavaScript's {@code slice} takes it. */
    private static int index(double position, int length) {
        int whole = (int) position;
        return whole < 0 ? Math.max(0, length + whole) : Math.min(whole, length);
    }
}
