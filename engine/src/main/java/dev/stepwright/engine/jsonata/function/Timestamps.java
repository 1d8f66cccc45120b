package dev.stepwright.engine.jsonata.function;

import dev.stepwright.engine.json.JsonNumbers;
import dev.stepwright.engine.jsonata.evaluation.EvaluationException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads timestamps of ISO 8601 as JavaScript's {@code Date.parse} does; without an offset they are UTC, as on the
 * service.
 */
final class Timestamps {

    /** What the function takes, of which not all is a timestamp. */
    private static final Pattern ACCEPTED = Pattern.compile(
            "\\d{4}(-[01]\\d)*(-[0-3]\\d)*(T[0-2]\\d:[0-5]\\d:[0-5]\\d)*(\\.\\d+)?([+-][0-2]\\d:?[0-5]\\d|Z)?");

    private static final Pattern TIMESTAMP = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?"
            + "(?:Z|T(\\d{2}):(\\d{2}):(\\d{2})(?:\\.(\\d+))?(?:Z|([+-]\\d{2}):?(\\d{2}))?)?");

    private static final int MONTHS = 12;
    private static final int LONGEST_MONTH = 31;
    private static final int HOURS = 24;

    private Timestamps() {}

    /** NaN for a day or an hour that does not exist; only the last days of a month may be those of the next. */
    static Number millis(String text) {
        if (!ACCEPTED.matcher(text).matches()) {
            throw new EvaluationException(
                    "D3110",
                    "The argument of the toMillis function must be an ISO 8601 formatted timestamp. Given "
                            + Texts.quote(text));
        }
        Matcher parts = TIMESTAMP.matcher(text);
        return parts.matches() ? millis(parts) : Double.NaN;
    }

    private static Number millis(Matcher parts) {
        int month = number(parts.group(2), 1);
        int day = number(parts.group(3), 1);
        int hour = number(parts.group(4), 0);
        int second = number(parts.group(5), 0) * 60 + number(parts.group(6), 0);
        int milli = Integer.parseInt(((parts.group(7) == null ? "" : parts.group(7)) + "000").substring(0, 3));
        int offsetHours = number(parts.group(8), 0);
        boolean exists = month >= 1
                && month <= MONTHS
                && day >= 1
                && day <= LONGEST_MONTH
                && (hour < HOURS || hour == HOURS && second == 0 && milli == 0)
                && Math.abs(offsetHours) < HOURS;
        if (!exists) {
            return Double.NaN;
        }
        long days = LocalDate.of(Integer.parseInt(parts.group(1)), month, 1).toEpochDay() + day - 1;
        int minutes = number(parts.group(9), 0);
        int offset = offsetHours * 60 + (text(parts, 8).startsWith("-") ? -minutes : minutes);
        return JsonNumbers.normalize(((days * HOURS + hour) * 3600 + second - offset * 60L) * 1000 + milli);
    }

    private static int number(@Nullable String digits, int otherwise) {
        return digits == null ? otherwise : Integer.parseInt(digits);
    }

    private static String text(Matcher parts, int group) {
        return parts.group(group) == null ? "" : parts.group(group);
    }
}
