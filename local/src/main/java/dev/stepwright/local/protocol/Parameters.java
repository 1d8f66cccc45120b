package dev.stepwright.local.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** The members of a request, checked against the constraints of the service's model as they are read. */
public record Parameters(JsonNode body) {

    private static final List<String> TRUTH_TEXTS = List.of("true", "false");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,9}");

    public String text(String member, int maxLength) {
        return optionalText(member, maxLength)
                .orElseThrow(() -> ApiException.constraint("null", member, "not be null"));
    }

    public String text(String member, int minLength, int maxLength) {
        return checkedMinimum(member, text(member, maxLength), minLength);
    }

    /** A token of the page before; an empty one is none that a service gave out. */
    public Optional<String> nextToken(int maxLength) {
        return optionalText("nextToken", maxLength).map(token -> checkedMinimum("nextToken", token, 1));
    }

    private static String checkedMinimum(String member, String text, int minLength) {
        if (text.length() < minLength) {
            throw ApiException.constraint(quoted(text), member, "have length greater than or equal to " + minLength);
        }
        return text;
    }

    public Optional<String> optionalText(String member, int maxLength) {
        Optional<String> text = value(member).map(value -> {
            if (!value.isTextual()) {
                throw ApiException.serialization(member + " must be a string");
            }
            return value.textValue();
        });
        text.ifPresent(value -> checkLength(member, value, maxLength));
        return text;
    }

    public String arn(String member) {
        return text(member, 1, 256);
    }

    /** An enumerated member; the values are listed in the order in which the service lists them. */
    public Optional<String> choice(String member, List<String> values) {
        Optional<String> choice = optionalText(member, Integer.MAX_VALUE);
        choice.filter(value -> !values.contains(value)).ifPresent(value -> {
            throw ApiException.constraint(quoted(value), member, "satisfy enum value set: " + values);
        });
        return choice;
    }

    public boolean flag(String member, boolean otherwise) {
        return value(member)
                .map(value -> {
                    if (!value.isBoolean() && !TRUTH_TEXTS.contains(value.asText())) {
                        throw ApiException.serialization(member + " must be a boolean");
                    }
                    return value.asBoolean();
                })
                .orElse(otherwise);
    }

    /** A whole number; in queries and forms it comes as a text. */
    public OptionalInt number(String member) {
        return value(member)
                .map(value -> OptionalInt.of(wholeNumber(member, value)))
                .orElse(OptionalInt.empty());
    }

    public Optional<Double> decimal(String member) {
        return value(member).map(value -> {
            if (!value.isNumber()) {
                throw ApiException.serialization(member + " must be a number");
            }
            return value.doubleValue();
        });
    }

    public OptionalLong longNumber(String member) {
        return value(member).map(value -> OptionalLong.of(value.asLong())).orElse(OptionalLong.empty());
    }

    /** A page size; 0 means the same as none. */
    public OptionalInt pageSize(int limit) {
        int size = number("maxResults").orElse(0);
        if (size > limit) {
            throw ApiException.constraint(quoted(size), "maxResults", "have value less than or equal to " + limit);
        }
        if (size < 0) {
            throw ApiException.constraint(quoted(size), "maxResults", "have value greater than or equal to 0");
        }
        return size == 0 ? OptionalInt.empty() : OptionalInt.of(size);
    }

    public Optional<JsonNode> object(String member) {
        return value(member).map(value -> {
            if (!value.isObject()) {
                throw ApiException.serialization(member + " must be a structure");
            }
            return value;
        });
    }

    public JsonNode list(String member) {
        JsonNode list = optionalList(member).orElseThrow(() -> ApiException.constraint("null", member, "not be null"));
        return list;
    }

    public Optional<JsonNode> optionalList(String member) {
        return value(member).map(value -> {
            if (!value.isArray()) {
                throw ApiException.serialization(member + " must be a list");
            }
            return value;
        });
    }

    /** A list of texts; a query with one of them does not look like a list. */
    public List<String> texts(String member) {
        JsonNode value = value(member).orElseThrow(() -> ApiException.constraint("null", member, "not be null"));
        List<String> texts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(item -> texts.add(item.asText()));
        } else {
            texts.add(value.asText());
        }
        return texts;
    }

    /** A structure whose members are all texts. */
    public Map<String, String> textMap(String member) {
        Map<String, String> texts = new LinkedHashMap<>();
        object(member)
                .ifPresent(object -> object.properties()
                        .forEach(entry ->
                                texts.put(entry.getKey(), entry.getValue().asText())));
        return texts;
    }

    public boolean has(String member) {
        return value(member).isPresent();
    }

    private Optional<JsonNode> value(String member) {
        return Optional.ofNullable(body.get(member)).filter(value -> !value.isNull());
    }

    private static int wholeNumber(String member, JsonNode value) {
        if (value.isTextual() && WHOLE_NUMBER.matcher(value.textValue()).matches()) {
            return Integer.parseInt(value.textValue());
        }
        if (!value.canConvertToInt()) {
            throw ApiException.serialization(member + " must be an integer");
        }
        return value.intValue();
    }

    private static void checkLength(String member, String value, int maxLength) {
        if (value.length() > maxLength) {
            throw ApiException.constraint(quoted(value), member, "have length less than or equal to " + maxLength);
        }
    }

    private static String quoted(Object value) {
        return "'" + value + "'";
    }
}
