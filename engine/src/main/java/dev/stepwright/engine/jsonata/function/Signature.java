package dev.stepwright.engine.jsonata.function;

import dev.stepwright.engine.json.JsonNull;
import dev.stepwright.engine.jsonata.evaluation.EvaluationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What arguments a function takes, in the language's own notation: {@code <s-nn?:s>}.
 *
 * <p>Arguments are written with a letter each, the signature is a regular expression for them. The library's own takes
 * null for undefined.
 */
final class Signature {

    private static final Pattern PARAMETER = Pattern.compile("(\\([a-z]+\\)|[a-z])(<[^>]*>)?([-?+]?)");

    private static final String ANYTHING = "[asnblfom]";

    private static final Map<String, String> ITEMS = Map.of("n", "numbers", "s", "strings", "o", "objects");

    /** @param items the letter of what an array consists of; empty for anything */
    private record Parameter(String type, String items, boolean fromContext, String regex) {}

    private final List<Parameter> parameters = new ArrayList<>();
    private final Pattern pattern;

    private Signature(String notation) {
        Matcher parameter = PARAMETER.matcher(notation.substring(1, notation.lastIndexOf(':')));
        StringBuilder regex = new StringBuilder();
        while (parameter.find()) {
            String type = parameter.group(1);
            boolean fromContext = parameter.group(3).equals("-");
            String one = switch (type) {
                case "a", "x" -> ANYTHING;
                case "j" -> "[asnblom]";
                case "f" -> "f";
                default -> "[" + type.replaceAll("[()]", "") + "m]";
            };
            String items = parameter.group(2) == null ? "" : parameter.group(2).substring(1, 2);
            parameters.add(new Parameter(type, items, fromContext, one));
            regex.append("(")
                    .append(one)
                    .append(fromContext ? "?" : parameter.group(3))
                    .append(")");
        }
        this.pattern = Pattern.compile(regex.toString());
    }

    static Signature of(String notation) {
        return new Signature(notation);
    }

    int parameters() {
        return parameters.size();
    }

    /** The arguments as the function expects them: completed from the context, with arrays around what is none. */
    List<@Nullable Object> check(String name, @Nullable Object context, List<@Nullable Object> arguments) {
        StringBuilder supplied = new StringBuilder();
        arguments.forEach(argument -> supplied.append(letter(argument)));
        Matcher matcher = pattern.matcher(supplied);
        if (!matcher.matches()) {
            throw mismatch(name, supplied.toString());
        }
        List<@Nullable Object> checked = new ArrayList<>();
        int next = 0;
        for (int index = 0; index < parameters.size(); index++) {
            Parameter parameter = parameters.get(index);
            int count = matcher.group(index + 1).length();
            if (count == 0) {
                checked.add(parameter.fromContext() ? fromContext(name, parameter, context, next + 1) : null);
            }
            for (int taken = 0; taken < count; taken++, next++) {
                checked.add(
                        parameter.type().equals("a") ? array(name, parameter, arguments, next) : arguments.get(next));
            }
        }
        return checked;
    }

    private static @Nullable Object fromContext(String name, Parameter parameter, @Nullable Object context, int place) {
        if (!letter(context).matches(parameter.regex())) {
            throw new EvaluationException(
                    "T0411",
                    "Context value is not a compatible type with argument " + place + " of function \"" + name + "\"");
        }
        return context;
    }

    private static @Nullable Object array(
            String name, Parameter parameter, List<@Nullable Object> arguments, int index) {
        Object argument = arguments.get(index);
        if (argument == null) {
            return null;
        }
        List<?> items = argument instanceof List<?> list ? list : List.of(argument);
        boolean known = parameter.items().isEmpty()
                || items.stream().allMatch(item -> letter(item).equals(parameter.items()));
        if (!known) {
            throw new EvaluationException(
                    "T0412",
                    "Argument " + (index + 1) + " of function \"" + name + "\" must be an array of \""
                            + ITEMS.get(parameter.items()) + "\"");
        }
        return argument instanceof List<?> ? argument : new ArrayList<>(items);
    }

    private EvaluationException mismatch(String name, String supplied) {
        StringBuilder regex = new StringBuilder();
        int good = 0;
        for (Parameter parameter : parameters) {
            regex.append(parameter.regex()).append(parameter.fromContext() ? "?" : "");
            Matcher matcher = Pattern.compile(regex.toString()).matcher(supplied);
            if (!matcher.lookingAt()) {
                break;
            }
            good = matcher.end();
        }
        return mismatch(name, good);
    }

    static EvaluationException mismatch(String name, int index) {
        return new EvaluationException(
                "T0410", "Argument " + (index + 1) + " of function \"" + name + "\" does not match function signature");
    }

    private static String letter(@Nullable Object value) {
        if (value == null) {
            return "m";
        }
        if (value instanceof String) {
            return "s";
        }
        if (value instanceof Number) {
            return "n";
        }
        if (value instanceof Boolean) {
            return "b";
        }
        if (value instanceof List) {
            return "a";
        }
        if (value instanceof Map) {
            return "o";
        }
        return value == JsonNull.VALUE ? "l" : "f";
    }
}
