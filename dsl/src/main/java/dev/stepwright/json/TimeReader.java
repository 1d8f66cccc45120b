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
import java.time.ZonedDateTime;

/** Reads times from their texts in ISO 8601; a class of its own, so that functions without times never load it. */
public final class TimeReader {

    private TimeReader() {}

    public static Instant readInstant(JsonReader in) {
        String text = in.readString();
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw in.malformed("expected an Instant");
        }
    }

    public static LocalDate readLocalDate(JsonReader in) {
        String text = in.readString();
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw in.malformed("expected a LocalDate");
        }
    }

    public static LocalTime readLocalTime(JsonReader in) {
        String text = in.readString();
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException e) {
            throw in.malformed("expected a LocalTime");
        }
    }

    public static LocalDateTime readLocalDateTime(JsonReader in) {
        String text = in.readString();
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeException e) {
            throw in.malformed("expected a LocalDateTime");
        }
    }

    public static OffsetDateTime readOffsetDateTime(JsonReader in) {
        String text = in.readString();
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            throw in.malformed("expected an OffsetDateTime");
        }
    }

    public static ZonedDateTime readZonedDateTime(JsonReader in) {
        String text = in.readString();
        try {
            return ZonedDateTime.parse(text);
        } catch (DateTimeException e) {
            throw in.malformed("expected a ZonedDateTime");
        }
    }

    public static Duration readDuration(JsonReader in) {
        String text = in.readString();
        try {
            return Duration.parse(text);
        } catch (DateTimeException e) {
            throw in.malformed("expected a Duration");
        }
    }

    public static Period readPeriod(JsonReader in) {
        String text = in.readString();
        try {
            return Period.parse(text);
        } catch (DateTimeException e) {
            throw in.malformed("expected a Period");
        }
    }

    public static Year readYear(JsonReader in) {
        String text = in.readString();
        try {
            return Year.parse(text);
        } catch (DateTimeException e) {
            throw in.malformed("expected a Year");
        }
    }

    public static YearMonth readYearMonth(JsonReader in) {
        String text = in.readString();
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw in.malformed("expected a YearMonth");
        }
    }
}
