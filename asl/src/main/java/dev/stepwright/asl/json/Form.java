package dev.stepwright.asl.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What the value of a member has to be like, with the service's words for one that is not. */
@FunctionalInterface
interface Form {

    Form TEXT = type("String", JsonNode::isTextual);
    Form TRUTH = type("Boolean", JsonNode::isBoolean);
    Form OBJECT = type("Object", JsonNode::isObject);
    Form ARRAY = type("Array", JsonNode::isArray);

    /** What every period of a state is within. */
    Form SECONDS = integer(1, 99_999_999);

    Form COUNT = integer(0, Integer.MAX_VALUE);
    Form POSITIVE = integer(1, Integer.MAX_VALUE);

    /** What is wrong with a value, if something is. */
    Optional<String> fault(JsonNode value);

    static Form type(String name, Predicate<JsonNode> accepted) {
        return value -> accepted.test(value) ? Optional.empty() : Optional.of("Expected value of type " + name);
    }

    static Form integer(int least, int most) {
        Form integral = type("Integer", value -> value.isNumber() && value.canConvertToExactIntegral());
        return value -> integral.fault(value).or(() -> outside(value.doubleValue(), least, least, most, most));
    }

    static Form number(double least, double most) {
        Form numeric = type("Number", JsonNode::isNumber);
        return value -> numeric.fault(value).or(() -> outside(value.doubleValue(), least, least, most, most));
    }

    /** A text that is one of those given. */
    static Form oneOf(List<String> permitted) {
        return value -> TEXT.fault(value)
                .or(() -> permitted.contains(value.textValue())
                        ? Optional.empty()
                        : Optional.of("Value should be one of the following: " + permitted));
    }

    /** A list of texts that has at least one. */
    static Form texts() {
        return value -> ARRAY.fault(value)
                .or(() -> value.isEmpty() ? Optional.of("Value cannot be empty") : Optional.empty())
                .or(() -> faultOfItems(value));
    }

    /** A point in time as RFC 3339 writes it. */
    static Form timestamp() {
        return value -> isTimestamp(value) ? Optional.empty() : Optional.of("String does not match RFC3339 timestamp");
    }

    /** The same, or an expression in JSONata that yields it. */
    default Form orExpression() {
        return value -> {
            if (!value.isTextual() || !value.textValue().startsWith("{%")) {
                return fault(value);
            }
            return isExpression(value.textValue())
                    ? Optional.empty()
                    : Optional.of("JSONata string must start with {% and end with %}");
        };
    }

    private static boolean isExpression(String text) {
        return text.length() >= "{%%}".length() && text.endsWith("%}");
    }

    private static Optional<String> outside(
            double value, double least, Number leastShown, double most, Number mostShown) {
        if (value < least) {
            return Optional.of("Minimum value is " + leastShown);
        }
        return value > most ? Optional.of("Maximum value is " + mostShown) : Optional.empty();
    }

    private static Optional<String> faultOfItems(JsonNode list) {
        for (JsonNode item : list) {
            Optional<String> fault = TEXT.fault(item);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private static boolean isTimestamp(JsonNode value) {
        if (!value.isTextual()) {
            return false;
        }
        try {
            OffsetDateTime.parse(value.textValue());
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
