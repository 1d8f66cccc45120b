package dev.stepwright.engine.jsonata.match;

import dev.stepwright.engine.jsonata.evaluation.EvaluationException;
import dev.stepwright.engine.jsonata.function.Library;
import dev.stepwright.engine.jsonata.function.NativeFunction;
import dev.stepwright.engine.limit.Sizes;
import dev.stepwright.engine.limit.TextSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Functions that look for a text, a regular expression or whatever a function matches. */
public final class MatchFunctions {

    /** What is told of a match takes the room of at least so many numbers. */
    private static final long NUMBERS_IN_MATCH = 8;

    private final Library library;

    private MatchFunctions(Library library) {
        this.library = library;
    }

    public static Map<String, NativeFunction> all(Library library) {
        MatchFunctions functions = new MatchFunctions(library);
        return Map.of(
                "contains", functions::contains,
                "match", functions::match,
                "replace", functions::replace,
                "split", functions::split);
    }

    private @Nullable Object contains(@Nullable Object context, List<@Nullable Object> arguments) {
        if (!(arguments.get(0) instanceof String text)) {
            return null;
        }
        Object token = arguments.get(1);
        if (token == null) {
            return false;
        }
        return token instanceof String part
                ? TextSearch.indexOf(text, part, 0) >= 0
                : Match.first(library, "contains", token, text) != null;
    }

    private @Nullable Object match(@Nullable Object context, List<@Nullable Object> arguments) {
        double limit = limit(arguments, 2, "D3040", "Third argument of match function");
        if (!(arguments.get(0) instanceof String text)) {
            return null;
        }
        List<Object> matches = new ArrayList<>();
        Match match = limit > 0 ? Match.first(library, "match", Objects.requireNonNull(arguments.get(1)), text) : null;
        while (match != null && matches.size() < limit) {
            matches.add(match.describe());
            Sizes.checkArray(matches.size() * NUMBERS_IN_MATCH);
            match = match.next();
        }
        return library.sequence(matches);
    }

    private @Nullable Object replace(@Nullable Object context, List<@Nullable Object> arguments) {
        Object pattern = arguments.get(1);
        if (!(arguments.get(0) instanceof String text)) {
            return null;
        }
        if ("".equals(pattern)) {
            throw new EvaluationException("D3010", "Second argument of replace function cannot be an empty string");
        }
        double limit = limit(arguments, 3, "D3011", "Fourth argument of replace function");
        if (pattern == null || limit == 0) {
            return text;
        }
        Object replacement = arguments.get(2);
        if (!(pattern instanceof String part)) {
            return replaceMatches(text, pattern, Replacement.of(library, replacement), limit);
        }
        if (replacement instanceof String other) {
            return replacePart(text, part, other, limit);
        }
        throw Replacement.notText();
    }

    private static String replacePart(String text, String part, String replacement, double limit) {
        StringBuilder replaced = new StringBuilder();
        int position = 0;
        int found = TextSearch.indexOf(text, part, 0);
        for (int count = 0; found >= 0 && count < limit; count++) {
            replaced.append(text, position, found).append(replacement);
            Sizes.checkText(replaced.length());
            position = found + part.length();
            found = TextSearch.indexOf(text, part, position);
        }
        return replaced.append(text, position, text.length()).toString();
    }

    private String replaceMatches(String text, Object pattern, Replacement replacement, double limit) {
        StringBuilder replaced = new StringBuilder();
        int position = 0;
        Match match = Match.first(library, "replace", pattern, text);
        for (int count = 0; match != null && count < limit; count++) {
            replaced.append(text, position, Math.max(position, match.start())).append(replacement.of(match));
            Sizes.checkText(replaced.length());
            position = match.start() + match.text().length();
            match = match.next();
        }
        return replaced.append(text, position, text.length()).toString();
    }

    private @Nullable Object split(@Nullable Object context, List<@Nullable Object> arguments) {
        if (!(arguments.get(0) instanceof String text)) {
            return null;
        }
        double limit = limit(arguments, 2, "D3020", "Third argument of split function");
        Object separator = arguments.get(1);
        if (limit == 0) {
            return new ArrayList<>();
        }
        if (separator == null) {
            return new ArrayList<>(List.of(text));
        }
        List<String> parts =
                separator instanceof String part ? splitAt(part, text) : splitAtMatches(separator, text, limit);
        double most = separator instanceof String ? Math.floor(limit) : Math.ceil(limit);
        return parts.size() <= most ? parts : new ArrayList<>(parts.subList(0, (int) most));
    }

    /** An empty separator stands between any two units of UTF-16. */
    private static List<String> splitAt(String separator, String text) {
        if (separator.isEmpty()) {
            Sizes.checkArray(text.length());
            return new ArrayList<>(text.chars()
                    .mapToObj(unit -> Character.toString((char) unit))
                    .toList());
        }
        List<String> parts = new ArrayList<>();
        int position = 0;
        for (int found = TextSearch.indexOf(text, separator, 0);
                found >= 0;
                found = TextSearch.indexOf(text, separator, position)) {
            parts.add(text.substring(position, found));
            Sizes.checkArray(parts.size());
            position = found + separator.length();
        }
        parts.add(text.substring(position));
        return parts;
    }

    private List<String> splitAtMatches(Object separator, String text, double limit) {
        List<String> parts = new ArrayList<>();
        int position = 0;
        Match match = Match.first(library, "split", separator, text);
        while (match != null && parts.size() < limit) {
            parts.add(text.substring(position, Math.max(position, match.start())));
            Sizes.checkArray(parts.size());
            position = match.end();
            match = match.next();
        }
        parts.add(text.substring(position));
        return parts;
    }

    private static double limit(List<@Nullable Object> arguments, int index, String code, String which) {
        double limit = arguments.get(index) instanceof Number number ? number.doubleValue() : Double.POSITIVE_INFINITY;
        if (limit < 0) {
            throw new EvaluationException(code, which + " must evaluate to a positive number");
        }
        return limit;
    }
}
