package dev.stepwright.json;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/**
 * Writes times as texts in ISO 8601; a class of its own, so that functions without times never load it.
 *
 * <p>The texts are those of Jackson and {@code java.time}'s formatters. The formatters themselves would take some 30 ms
 * of a function's start.
 */
public final class TimeWriter {

    /** Years of four digits; others get a sign. */
    private static final long FIRST_PLAIN_SECOND = -62_167_219_200L;

    private static final long LAST_PLAIN_SECOND = 253_402_300_799L;

    private static final int DIGITS_OF_NANOS = 9;

    private TimeWriter() {}

    /** With no digit or three, six or nine of them for the fraction of a second. */
    public static void write(JsonWriter out, Instant value) {
        long seconds = value.getEpochSecond();
        if (seconds < FIRST_PLAIN_SECOND || seconds > LAST_PLAIN_SECOND) {
            out.write(value.toString());
            return;
        }
        LocalDateTime utc = LocalDateTime.ofEpochSecond(seconds, value.getNano(), ZoneOffset.UTC);
        out.write(dateTime(utc, 3).append('Z').toString());
    }

    public static void write(JsonWriter out, LocalDate value) {
        out.write(value.toString());
    }

    public static void write(JsonWriter out, LocalTime value) {
        out.write(time(new StringBuilder(), value, 1).toString());
    }

    public static void write(JsonWriter out, LocalDateTime value) {
        out.write(dateTime(value, 1).toString());
    }

    public static void write(JsonWriter out, OffsetDateTime value) {
        out.write(dateTime(value.toLocalDateTime(), 1)
                .append(value.getOffset().getId())
                .toString());
    }

    /** With its offset, and without the name of its zone. */
    public static void write(JsonWriter out, ZonedDateTime value) {
        out.write(dateTime(value.toLocalDateTime(), 1)
                .append(value.getOffset().getId())
                .toString());
    }

    public static void write(JsonWriter out, Duration value) {
        out.write(value.toString());
    }

    public static void write(JsonWriter out, Period value) {
        out.write(value.toString());
    }

    public static void write(JsonWriter out, Year value) {
        out.write(value.toString());
    }

    public static void write(JsonWriter out, YearMonth value) {
        out.write(value.toString());
    }

    private static StringBuilder dateTime(LocalDateTime value, int digitsAtOnce) {
        StringBuilder text = new StringBuilder().append(value.toLocalDate()).append('T');
        return time(text, value.toLocalTime(), digitsAtOnce);
    }

    private static StringBuilder time(StringBuilder text, LocalTime value, int digitsAtOnce) {
        twoDigits(text, value.getHour()).append(':');
        twoDigits(text, value.getMinute()).append(':');
        return fraction(twoDigits(text, value.getSecond()), value.getNano(), digitsAtOnce);
    }

    private static StringBuilder twoDigits(StringBuilder text, int value) {
        return text.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
    }

    /** As few digits as tell it, in groups of so many. */
    private static StringBuilder fraction(StringBuilder text, int nanos, int digitsAtOnce) {
        if (nanos == 0) {
            return text;
        }
        String digits = Integer.toString(1_000_000_000 + nanos).substring(1);
        int needed = DIGITS_OF_NANOS;
        while (digits.charAt(needed - 1) == '0') {
            needed--;
        }
        int shown = (needed + digitsAtOnce - 1) / digitsAtOnce * digitsAtOnce;
        return text.append('.').append(digits, 0, shown);
    }
}
