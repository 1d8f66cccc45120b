package dev.stepwright.engine.picture;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * The components of a point in time in UTC. A week belongs to the year and to the month of its Thursday, as in ISO 8601
 * for years and in XPath for months.
 */
final class Calendar {

    static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private static final int DAYS_OF_WEEK = 7;

    private Calendar() {}

    static LocalDateTime at(double millis) {
        long whole = (long) millis;
        return LocalDateTime.ofEpochSecond(
                Math.floorDiv(whole, 1000L), (int) Math.floorMod(whole, 1000L) * 1_000_000, ZoneOffset.UTC);
    }

    static int component(char component, LocalDateTime time) {
        return switch (component) {
            case 'Y' -> time.getYear();
            case 'M' -> time.getMonthValue();
            case 'D' -> time.getDayOfMonth();
            case 'd' -> time.getDayOfYear();
            case 'F' -> time.getDayOfWeek().getValue();
            case 'W' -> time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            case 'w' -> weekOfMonth(time.toLocalDate());
            case 'X' -> thursday(time.toLocalDate()).getYear();
            case 'x' -> thursday(time.toLocalDate()).getMonthValue();
            case 'H' -> time.getHour();
            case 'h' -> (time.getHour() + 11) % 12 + 1;
            case 'P' -> time.getHour() / 12;
            case 'm' -> time.getMinute();
            case 's' -> time.getSecond();
            case 'f' -> time.getNano() / 1_000_000;
            default -> throw Marker.unknown(component);
        };
    }

    private static LocalDate thursday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(3);
    }

    private static int weekOfMonth(LocalDate date) {
        LocalDate thursday = thursday(date);
        LocalDate first = thursday.with(TemporalAdjusters.firstInMonth(DayOfWeek.THURSDAY));
        return (int) ChronoUnit.DAYS.between(first, thursday) / DAYS_OF_WEEK + 1;
    }

    /**
     * As JavaScript's {@code Date.UTC}: what is too great for a component is carried, and years below 100 are of 1900.
     */
    static double millis(
            double year, double month, double day, double hour, double minute, double second, double milli) {
        double sum = year + month + day + hour + minute + second + milli;
        if (Double.isNaN(sum) || Math.abs(year) > 275_760) {
            return Double.NaN;
        }
        double full = year >= 0 && year < 100 ? year + 1900 : year;
        long days = LocalDate.of((int) full, 1, 1).plusMonths((long) month - 1).toEpochDay() + (long) day - 1;
        return (((days * 24d + hour) * 60 + minute) * 60 + second) * 1000 + milli;
    }
}
