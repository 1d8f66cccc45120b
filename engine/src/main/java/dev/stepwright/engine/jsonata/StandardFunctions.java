package dev.stepwright.engine.jsonata;

import dev.stepwright.engine.json.JsonNumbers;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Built-in functions of the reference implementation where the library's own differ. */
final class StandardFunctions {

    /** What JSONata takes for a number, beside hexadecimal, octal and binary ones. */
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([Ee][-+]?[0-9]+)?");

    private static final Pattern PREFIXED = Pattern.compile("0[xX][0-9A-Fa-f]+|0[oO][0-7]+|0[bB][01]+");

    private final Library library;

    private StandardFunctions(Library library) {
        this.library = library;
    }

    static Map<String, NativeFunction> all(Library library) {
        StandardFunctions functions = new StandardFunctions(library);
        Map<String, NativeFunction> byName = new LinkedHashMap<>();
        ArgumentRules.names().forEach(name -> byName.put(name, ArgumentRules.guard(name, library.builtIn(name))));
        byName.put("string", functions::string);
        byName.put("number", functions::number);
        byName.put("substring", functions::substring);
        byName.put("match", functions::match);
        byName.put("distinct", functions::distinct);
        byName.put("toMillis", functions::toMillis);
        byName.put("sort", new SortFunction(library));
        return byName;
    }

    private @Nullable Object string(@Nullable Object context, List<@Nullable Object> arguments) {
        Object value = arguments.isEmpty() ? context : arguments.get(0);
        boolean pretty = arguments.size() > 1 && Boolean.TRUE.equals(arguments.get(1));
        return value == null ? null : Texts.of(value, pretty);
    }

    private @Nullable Object number(@Nullable Object context, List<@Nullable Object> arguments) {
        Object value = arguments.isEmpty() ? context : arguments.get(0);
        if (value instanceof Boolean truth) {
            return truth ? 1 : 0;
        }
        if (value instanceof String text) {
            return parse(text);
        }
        if (value == null || value instanceof Number) {
            return value;
        }
        throw ArgumentRules.mismatch("number", 0);
    }

    private static Number parse(String text) {
        if (DECIMAL.matcher(text).matches() && Double.isFinite(Double.parseDouble(text))) {
            return JsonNumbers.normalize(Double.parseDouble(text));
        }
        if (PREFIXED.matcher(text).matches()) {
            return JsonNumbers.normalize(new BigInteger(text.substring(2), radix(text)).doubleValue());
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

    /** Counts in code points and cuts fractions only after adding, as the reference does. */
    private @Nullable Object substring(@Nullable Object context, List<@Nullable Object> arguments) {
        List<@Nullable Object> checked =
                library.validate("substring", context, ArgumentRules.refuseNull("substring", arguments));
        if (!(checked.get(0) instanceof String text) || !(checked.get(1) instanceof Number start)) {
            return null;
        }
        int[] characters = text.codePoints().toArray();
        double from = characters.length + start.doubleValue() < 0 ? 0 : start.doubleValue();
        double to = characters.length;
        if (checked.size() > 2 && checked.get(2) instanceof Number length) {
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

    /** The library finds every match, whatever the limit. */
    private @Nullable Object match(@Nullable Object context, List<@Nullable Object> arguments) {
        Object matches = library.builtIn("match").apply(context, ArgumentRules.refuseNull("match", arguments));
        if (!(matches instanceof List<?> list)
                || !(arguments.get(arguments.size() - 1) instanceof Number limit)
                || limit.intValue() >= list.size()) {
            return matches;
        }
        return switch (limit.intValue()) {
            case 0 -> null;
            case 1 -> list.get(0);
            default -> new ArrayList<>(list.subList(0, limit.intValue()));
        };
    }

    /** The library takes every array for a sequence. */
    private @Nullable Object distinct(@Nullable Object context, List<@Nullable Object> arguments) {
        Object distinct = library.builtIn("distinct").apply(context, arguments);
        boolean collapsed = !arguments.isEmpty()
                && arguments.get(0) instanceof List<?> list
                && list.size() > 1
                && !library.isSequence(list)
                && distinct != null
                && !(distinct instanceof List<?> items && items.size() > 1);
        return !collapsed ? distinct : distinct instanceof List<?> list ? new ArrayList<>(list) : List.of(distinct);
    }

    private @Nullable Object toMillis(@Nullable Object context, List<@Nullable Object> arguments) {
        try {
            return library.builtIn("toMillis").apply(context, ArgumentRules.refuseNull("toMillis", arguments));
        } catch (DateTimeException e) {
            Object text = arguments.isEmpty() ? context : arguments.get(0);
            throw new EvaluationException(
                    "D3110",
                    "The argument of the toMillis function must be an ISO 8601 formatted timestamp. Given "
                            + Texts.quote(String.valueOf(text)));
        }
    }
}
