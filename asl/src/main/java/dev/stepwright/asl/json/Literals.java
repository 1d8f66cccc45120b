package dev.stepwright.asl.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;

/** The literal forms that members of states accept in place of an expression. */
final class Literals {

    /** The service's word for a text that is no time. */
    static final String NO_TIMESTAMP = "String does not match RFC3339 timestamp";

    private static final int MOST_SECONDS = 99_999_999;

    private Literals() {}

    static boolean isPositive(JsonNode value) {
        return isCount(value) && value.intValue() > 0;
    }

    static boolean isCount(JsonNode value) {
        return value.isIntegralNumber() && value.canConvertToInt() && value.intValue() >= 0;
    }

    static boolean isWaitingTime(JsonNode value) {
        return isCount(value) && value.intValue() <= MOST_SECONDS;
    }

    static boolean isPercentage(JsonNode value) {
        return value.isNumber() && value.doubleValue() >= 0 && value.doubleValue() <= 100;
    }

    static boolean isTimestamp(JsonNode value) {
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
