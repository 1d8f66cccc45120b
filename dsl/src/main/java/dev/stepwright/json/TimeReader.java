package dev.stepwright.json;

import java.time.DateTimeException;
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
 * Reads times from their texts in ISO 8601; a class of its own, so that functions without times never load it.
 *
 * <p>What the parsers of {@code java.time} accept is accepted. They get what {@link IsoText} does not know.
 */
public final class TimeReader {

    private TimeReader() {}

    public static Instant readInstant(JsonReader in) {
        String text = in.readString();
        try {
            LocalDateTime plain = text.endsWith("Z") ? IsoText.dateTime(text, text.length() - 1) : null;
            return plain == null ? Instant.parse(text) : plain.toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw in.unexpected("an Instant such as 2026-01-31T12:00:00Z");
        }
    }

    public static LocalDate readLocalDate(JsonReader in) {
        String text = in.readString();
        try {
            LocalDate plain = IsoText.date(text, 0, text.length());
            return plain == null ? LocalDate.parse(text) : plain;
        } catch (DateTimeException e) {
            throw in.unexpected("a LocalDate such as 2026-01-31");
        }
    }

    public static LocalTime readLocalTime(JsonReader in) {
        String text = in.readString();
        try {
            LocalTime plain = IsoText.time(text, 0, text.length());
            return plain == null ? LocalTime.parse(text) : plain;
        } catch (DateTimeException e) {
            throw in.unexpected("a LocalTime such as 12:00:00");
        }
    }

    public static LocalDateTime readLocalDateTime(JsonReader in) {
        String text = in.readString();
        try {
            LocalDateTime plain = IsoText.dateTime(text, text.length());
            return plain == null ? LocalDateTime.parse(text) : plain;
        } catch (DateTimeException e) {
            throw in.unexpected("a LocalDateTime such as 2026-01-31T12:00:00");
        }
    }

    public static OffsetDateTime readOffsetDateTime(JsonReader in) {
        String text = in.readString();
        try {
            OffsetDateTime plain = IsoText.offsetDateTime(text);
            return plain == null ? OffsetDateTime.parse(text) : plain;
        } catch (DateTimeException e) {
            throw in.unexpected("an OffsetDateTime such as 2026-01-31T12:00:00+01:00");
        }
    }

    public static ZonedDateTime readZonedDateTime(JsonReader in) {
        String text = in.readString();
        try {
            OffsetDateTime plain = IsoText.offsetDateTime(text);
            return plain == null ? ZonedDateTime.parse(text) : plain.toZonedDateTime();
        } catch (DateTimeException e) {
            throw in.unexpected("a ZonedDateTime such as 2026-01-31T12:00:00+01:00");
        }
    }

    public static Duration readDuration(JsonReader in) {
        String text = in.readString();
        try {
            Duration plain = IsoText.duration(text);
            return plain == null ? Duration.parse(text) : plain;
        } catch (DateTimeException e) {
            throw in.unexpected("a Duration such as PT1H30M");
        }
    }

    public static Period readPeriod(JsonReader in) {
        String text = in.readString();
        try {
            return Period.parse(text);
        } catch (DateTimeException e) {
            throw in.unexpected("a Period such as P1Y2M3D");
        }
    }

    /** A text, as it is written, or a number. */
    public static Year readYear(JsonReader in) {
        try {
            return Year.of(in.isTextNext() ? Integer.parseInt(in.readString()) : in.readInt());
        } catch (DateTimeException | NumberFormatException e) {
            throw in.unexpected("a Year such as 2026");
        }
    }

    /** Java writes years of five digits without a sign, and its parser wants one. */
    public static YearMonth readYearMonth(JsonReader in) {
        String text = in.readString();
        int dash = Math.max(text.lastIndexOf('-'), 0);
        try {
            int year = Integer.parseInt(text.substring(0, dash));
            return YearMonth.of(year, IsoText.number(text, dash + 1, text.length()));
        } catch (DateTimeException | NumberFormatException e) {
            throw in.unexpected("a YearMonth such as 2026-01");
        }
    }
}
