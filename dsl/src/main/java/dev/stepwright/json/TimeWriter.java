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
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Writes times as texts in ISO 8601; a class of its own, so that functions without times never load it. */
public final class TimeWriter {

    private TimeWriter() {}

    public static void write(JsonWriter out, Instant value) {
        out.write(value.toString());
    }

    public static void write(JsonWriter out, LocalDate value) {
        out.write(value.toString());
    }

    public static void write(JsonWriter out, LocalTime value) {
        out.write(DateTimeFormatter.ISO_LOCAL_TIME.format(value));
    }

    public static void write(JsonWriter out, LocalDateTime value) {
        out.write(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(value));
    }

    public static void write(JsonWriter out, OffsetDateTime value) {
        out.write(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value));
    }

    /** With its offset, and without the name of its zone. */
    public static void write(JsonWriter out, ZonedDateTime value) {
        out.write(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value));
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
}
