package dev.stepwright.local.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Compares answers with recorded ones, in which the recorder replaced whatever differs from run to run. */
final class RecordedAnswer {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String PLACEHOLDERS = "<[A-Za-z0-9_:.\\- ]+>|111111111111|\\bdatetime\\b|\\bdate\\b";
    private static final Set<String> SCALARS = Set.of("timestamp", "date", "datetime");

    private final Set<String> wildcards = new TreeSet<>();
    private final Pattern replaced;

    /** @param wildcards texts that stand for any other */
    RecordedAnswer(JsonNode wildcards) {
        StringBuilder alternatives = new StringBuilder(PLACEHOLDERS);
        wildcards.forEach(text -> {
            this.wildcards.add(text.textValue());
            alternatives.append('|').append(Pattern.quote(text.textValue()));
        });
        replaced = Pattern.compile(alternatives.toString());
    }

    /** The places at which they differ. */
    List<String> differences(JsonNode expected, JsonNode actual) {
        List<String> found = new ArrayList<>();
        compare("", expected, actual, found);
        return found;
    }

    private void compare(String place, JsonNode expected, JsonNode actual, List<String> found) {
        if (expected.isTextual() ? matches(expected.textValue(), actual) : expected.equals(actual)) {
            return;
        }
        if (expected.isContainerNode() && actual.isTextual()) {
            compare(place, expected, parsed(actual.textValue()), found);
        } else if (expected.isObject() && actual.isObject()) {
            Set<String> names = new TreeSet<>();
            expected.fieldNames().forEachRemaining(names::add);
            actual.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(place + "/" + name, expected.path(name), actual.path(name), found));
        } else if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
            for (int index = 0; index < expected.size(); index++) {
                compare(place + "[" + index + "]", expected.get(index), actual.get(index), found);
            }
        } else {
            found.add(place + ": expected " + expected + " but was " + actual);
        }
    }

    private boolean matches(String expected, JsonNode actual) {
        if (SCALARS.contains(expected) || wildcards.contains(expected)) {
            return actual.isValueNode() && !actual.isMissingNode();
        }
        if (!actual.isTextual()) {
            return false;
        }
        String pattern = replaced.matcher(Pattern.quote(expected)).replaceAll("\\\\E.*?\\\\Q");
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(actual.textValue())
                .matches();
    }

    private static JsonNode parsed(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            return MAPPER.getNodeFactory().textNode(text);
        }
    }
}
