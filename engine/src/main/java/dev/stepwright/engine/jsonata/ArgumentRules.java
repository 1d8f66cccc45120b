package dev.stepwright.engine.jsonata;

import dev.stepwright.engine.json.JsonNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Guards the library's functions against null, which they take for undefined: where the reference expects an array,
 * null is an item, and elsewhere it is an error.
 */
final class ArgumentRules {

    private static final Set<String> TAKES_ARRAY =
            Set.of("count", "reverse", "shuffle", "map", "filter", "reduce", "single");

    private static final String TAKES_ARRAYS = "zip";

    private static final Map<String, String> TAKES_ARRAY_OF = Map.of(
            "sum", "numbers",
            "max", "numbers",
            "min", "numbers",
            "average", "numbers",
            "join", "strings",
            "merge", "objects");

    private static final Map<String, Predicate<Object>> IS = Map.of(
            "numbers", Number.class::isInstance, "strings", String.class::isInstance, "objects", Map.class::isInstance);

    private static final Set<String> TAKES_NO_NULL = Set.of(
            "substringBefore",
            "substringAfter",
            "lowercase",
            "uppercase",
            "length",
            "trim",
            "pad",
            "contains",
            "replace",
            "split",
            "formatNumber",
            "formatBase",
            "formatInteger",
            "parseInteger",
            "floor",
            "ceil",
            "round",
            "abs",
            "sqrt",
            "power",
            "base64encode",
            "base64decode",
            "encodeUrlComponent",
            "encodeUrl",
            "decodeUrlComponent",
            "decodeUrl",
            "fromMillis",
            "error",
            "assert",
            "each",
            "sift");

    private ArgumentRules() {}

    /** The names of the guarded functions. */
    static List<String> names() {
        List<String> names = new ArrayList<>(TAKES_ARRAY);
        names.add(TAKES_ARRAYS);
        names.addAll(TAKES_ARRAY_OF.keySet());
        names.addAll(TAKES_NO_NULL);
        return names;
    }

    static NativeFunction guard(String name, NativeFunction builtIn) {
        if (TAKES_NO_NULL.contains(name)) {
            return (context, arguments) -> builtIn.apply(context, refuseNull(name, arguments));
        }
        if (TAKES_ARRAY_OF.containsKey(name)) {
            return (context, arguments) -> builtIn.apply(context, checkItems(name, arguments));
        }
        int arrays = name.equals(TAKES_ARRAYS) ? Integer.MAX_VALUE : 1;
        return (context, arguments) -> builtIn.apply(context, wrapNull(arguments, arrays));
    }

    static List<@Nullable Object> refuseNull(String name, List<@Nullable Object> arguments) {
        int index = arguments.indexOf(JsonNull.VALUE);
        if (index >= 0) {
            throw mismatch(name, index);
        }
        return arguments;
    }

    static EvaluationException mismatch(String name, int index) {
        return new EvaluationException(
                "T0410", "Argument " + (index + 1) + " of function \"" + name + "\" does not match function signature");
    }

    /**
     * @param arrays how many arguments are arrays; the others may be null, as the value that a reduction begins with
     */
    private static List<@Nullable Object> wrapNull(List<@Nullable Object> arguments, int arrays) {
        if (!arguments.contains(JsonNull.VALUE)) {
            return arguments;
        }
        List<@Nullable Object> wrapped = new ArrayList<>(arguments);
        wrapped.subList(0, Math.min(arrays, wrapped.size()))
                .replaceAll(argument -> argument == JsonNull.VALUE ? List.of(argument) : argument);
        return wrapped;
    }

    private static List<@Nullable Object> checkItems(String name, List<@Nullable Object> arguments) {
        if (arguments.isEmpty() || arguments.get(0) == null) {
            return arguments;
        }
        String type = TAKES_ARRAY_OF.getOrDefault(name, "");
        Object first = arguments.get(0);
        List<?> items = first instanceof List<?> list ? list : List.of(first);
        if (!items.stream().allMatch(IS.getOrDefault(type, item -> true))) {
            throw new EvaluationException(
                    "T0412", "Argument 1 of function \"" + name + "\" must be an array of \"" + type + "\"");
        }
        return arguments;
    }
}
