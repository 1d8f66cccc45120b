package dev.stepwright.json;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The forms of ISO 8601 in which programs write times: {@code 2026-01-31T12:00:00.5+01:00}, {@code PT1H30M}. All
 * methods answer null for what has another form, or is no time at all.
 *
 * <p>In a JVM that has just started, the parsers and formatters of {@code java.time} take 20 to 40 ms for the first
 * one, which is more than all else that a handler does.
 */
final class IsoText {

    private static final int LENGTH_OF_DATE = 10;
    private static final int LENGTH_OF_MINUTES = 5;
    private static final int LENGTH_OF_SECONDS = 8;
    private static final int LENGTH_OF_OFFSET = 6;
    private static final int MOST_DIGITS = 9;

    private static final String UNITS = "HMS";
    private static final long[] SECONDS = {3_600, 60, 1};

    private IsoText() {}

    static @Nullable LocalDateTime dateTime(String text, int to) {
        LocalDate date =
                to > LENGTH_OF_DATE && text.charAt(LENGTH_OF_DATE) == 'T' ? date(text, 0, LENGTH_OF_DATE) : null;
        LocalTime time = date == null ? null : time(text, LENGTH_OF_DATE + 1, to);
        return date == null || time == null ? null : LocalDateTime.of(date, time);
    }

    static @Nullable LocalDate date(String text, int from, int to) {
        if (to - from != LENGTH_OF_DATE || text.charAt(from + 4) != '-' || text.charAt(from + 7) != '-') {
            return null;
        }
        int year = number(text, from, from + 4);
        int month = number(text, from + 5, from + 7);
        int day = number(text, from + 8, to);
        return year < 0 || month < 0 || day < 0 ? null : LocalDate.of(year, month, day);
    }

    static @Nullable LocalTime time(String text, int from, int to) {
        boolean seconds = to - from > LENGTH_OF_MINUTES;
        if (to - from < (seconds ? LENGTH_OF_SECONDS : LENGTH_OF_MINUTES)
                || text.charAt(from + 2) != ':'
                || seconds && text.charAt(from + 5) != ':') {
            return null;
        }
        int hour = number(text, from, from + 2);
        int minute = number(text, from + 3, from + 5);
        int second = seconds ? number(text, from + 6, from + 8) : 0;
        int nano = to - from > LENGTH_OF_SECONDS ? fraction(text, from + LENGTH_OF_SECONDS, to) : 0;
        return isWithin(hour, 23) && isWithin(minute, 59) && isWithin(second, 59) && nano >= 0
                ? LocalTime.of(hour, minute, second, nano)
                : null;
    }

    static @Nullable OffsetDateTime offsetDateTime(String text) {
        boolean utc = text.endsWith("Z");
        int zone = text.length() - (utc ? 1 : LENGTH_OF_OFFSET);
        ZoneOffset offset = utc ? ZoneOffset.UTC : offset(text, zone);
        LocalDateTime dateTime = offset == null ? null : dateTime(text, zone);
        return offset == null || dateTime == null ? null : OffsetDateTime.of(dateTime, offset);
    }

    private static @Nullable ZoneOffset offset(String text, int from) {
        char sign = from < 0 ? 0 : text.charAt(from);
        if (sign != '+' && sign != '-' || text.charAt(from + 3) != ':') {
            return null;
        }
        int hours = number(text, from + 1, from + 3);
        int minutes = number(text, from + 4, from + 6);
        int seconds = (hours * 60 + minutes) * 60;
        return isWithin(hours, 18) && isWithin(minutes, 59)
                ? ZoneOffset.ofTotalSeconds(sign == '-' ? -seconds : seconds)
                : null;
    }

    /** Hours, minutes and seconds, as {@link Duration#toString()} writes those that are not negative. */
    static @Nullable Duration duration(String text) {
        if (!text.startsWith("PT") || text.length() == 2) {
            return null;
        }
        long seconds = 0;
        int nano = 0;
        int units = 0;
        for (int i = 2; i < text.length(); i++) {
            int end = digitsEnd(text, i);
            int value = number(text, i, end);
            int unitAt = text.startsWith(".", end) ? text.length() - 1 : end;
            int unit = unitAt == text.length() ? -1 : UNITS.indexOf(text.charAt(unitAt), units);
            if (unitAt > end) {
                nano = unit == UNITS.length() - 1 ? fraction(text, end, unitAt) : -1;
            }
            if (value < 0 || unit < 0 || nano < 0) {
                return null;
            }
            seconds += value * SECONDS[unit];
            units = unit + 1;
            i = unitAt;
        }
        return Duration.ofSeconds(seconds, nano);
    }

    /** Nanoseconds of a point and its digits; -1 when it is something else. */
    private static int fraction(String text, int from, int to) {
        int value = text.charAt(from) == '.' ? number(text, from + 1, to) : -1;
        for (int digits = to - from - 1; value > 0 && digits < MOST_DIGITS; digits++) {
            value *= 10;
        }
        return value;
    }

    /** The number of at most nine digits; -1 when it is something else. */
    static int number(String text, int from, int to) {
        if (from == to || to - from > MOST_DIGITS || digitsEnd(text, from) < to) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static boolean isWithin(int value, int greatest) {
        return value >= 0 && value <= greatest;
    }
}
