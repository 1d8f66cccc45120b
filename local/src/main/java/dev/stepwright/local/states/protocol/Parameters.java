package dev.stepwright.local.states.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The members of a request, checked against the constraints of the service's model as they are read. */
public record Parameters(JsonNode body) {

    public String text(String member, int maxLength) {
        return optionalText(member, maxLength)
                .orElseThrow(() -> ApiException.constraint("null", member, "not be null"));
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
        return text(member, 256);
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
                    if (!value.isBoolean()) {
                        throw ApiException.serialization(member + " must be a boolean");
                    }
                    return value.booleanValue();
                })
                .orElse(otherwise);
    }

    /** A page size; 0 means the same as none. */
    public OptionalInt pageSize(int limit) {
        int size = value("maxResults").map(value -> wholeNumber(value)).orElse(0);
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

    private Optional<JsonNode> value(String member) {
        return Optional.ofNullable(body.get(member)).filter(value -> !value.isNull());
    }

    private static int wholeNumber(JsonNode value) {
        if (!value.canConvertToInt()) {
            throw ApiException.serialization("maxResults must be an integer");
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
