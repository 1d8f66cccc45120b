package dev.stepwright.engine.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Compares values with recorded ones, in which the recorder replaced whatever differs from run to run. */
final class Wildcards {

    private static final List<String> SCALARS = List.of("timestamp", "date", "datetime");
    private static final Pattern PLACEHOLDER = Pattern.compile("<(<[a-z_]+>)?[A-Za-z_0-9:.-]+>");

    private final List<String> names;

    Wildcards(List<String> names) {
        this.names = names;
    }

    /** The place of the first difference, if there is one. */
    Optional<String> difference(String place, JsonNode expected, JsonNode actual) {
        if (expected.isTextual() && isAnything(expected.textValue())) {
            return Optional.empty();
        }
        if (!expected.isTextual() && actual.isTextual()) {
            return Texts.parse(actual.textValue())
                    .map(parsed -> difference(place, expected, parsed))
                    .orElseGet(() -> Optional.of(report(place, expected, actual)));
        }
        if (expected.isTextual() && actual.isTextual() && !isSame(expected, actual)) {
            return parsed(place, expected, actual);
        }
        if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
            return firstInArray(place, expected, actual);
        }
        if (expected.isObject() && actual.isObject()) {
            return firstInObject(place, expected, actual);
        }
        return isSame(expected, actual) ? Optional.empty() : Optional.of(report(place, expected, actual));
    }

    /** Two texts that are JSON are the same if their values are. */
    private Optional<String> parsed(String place, JsonNode expected, JsonNode actual) {
        Optional<JsonNode> first = Texts.parse(expected.textValue());
        Optional<JsonNode> second = Texts.parse(actual.textValue());
        return first.isPresent() && second.isPresent()
                ? difference(place, first.get(), second.get())
                : Optional.of(report(place, expected, actual));
    }

    private Optional<String> firstInArray(String place, JsonNode expected, JsonNode actual) {
        for (int index = 0; index < expected.size(); index++) {
            Optional<String> found = difference(place + "[" + index + "]", expected.get(index), actual.get(index));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<String> firstInObject(String place, JsonNode expected, JsonNode actual) {
        List<String> keys = new ArrayList<>();
        expected.fieldNames().forEachRemaining(keys::add);
        if (keys.size() != actual.size()) {
            return Optional.of(report(place, expected, actual));
        }
        for (String key : keys) {
            Optional<String> found = actual.has(key)
                    ? difference(place + "/" + key, expected.get(key), actual.get(key))
                    : Optional.of(report(place, expected, actual));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private boolean isSame(JsonNode expected, JsonNode actual) {
        if (expected.isNumber() && actual.isNumber()) {
            return expected.doubleValue() == actual.doubleValue();
        }
        if (expected.isTextual() && actual.isTextual()) {
            return pattern(expected.textValue()).matcher(actual.textValue()).matches();
        }
        return expected.equals(actual);
    }

    private boolean isAnything(String text) {
        return SCALARS.contains(text)
                || names.contains(text)
                || PLACEHOLDER.matcher(text).matches()
                || isHeaderName(text);
    }

    /** Some headers were replaced by their own names. */
    private static boolean isHeaderName(String text) {
        return List.of("x-amzn-RequestId", "X-Amzn-Trace-Id", "RequestId").contains(text);
    }

    private Pattern pattern(String text) {
        String quoted = Pattern.quote(text);
        for (String name : names) {
            quoted = quoted.replace(name, "\\E.*\\Q");
        }
        quoted = PLACEHOLDER.matcher(quoted).replaceAll("\\\\E.*\\\\Q").replace("111111111111", "\\E[0-9]*\\Q");
        return Pattern.compile(quoted, Pattern.DOTALL);
    }

    private static String report(String place, JsonNode expected, JsonNode actual) {
        return place + "\n    expected " + expected + "\n    but was  " + actual;
    }
}
