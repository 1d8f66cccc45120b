package dev.stepwright.local.schedules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;

/** What the two fields for days say, with their letters for the last days, the nearest weekday and the nth one. */
final class CronDays {

    private static final List<String> NAMES = List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT");

    private CronDays() {}

    static Predicate<LocalDate> ofMonth(String field) {
        if (field.equals("L")) {
            return date -> date.getDayOfMonth() == date.lengthOfMonth();
        }
        if (field.equals("LW")) {
            return date -> date.equals(nearestWeekday(YearMonth.from(date).atEndOfMonth()));
        }
        if (field.matches("\\d{1,2}W")) {
            int day = Integer.parseInt(field.substring(0, field.length() - 1));
            return date -> day <= date.lengthOfMonth() && date.equals(nearestWeekday(date.withDayOfMonth(day)));
        }
        CronField days = CronField.parse(field, 1, 31, List.of());
        return date -> days.has(date.getDayOfMonth());
    }

    /** Sunday is the first day and has the number 1. */
    static Predicate<LocalDate> ofWeek(String field) {
        if (field.equals("L")) {
            return date -> number(date) == 7;
        }
        if (field.endsWith("L")) {
            CronField day = parseWeek(field.substring(0, field.length() - 1));
            return date -> day.has(number(date)) && date.getDayOfMonth() > date.lengthOfMonth() - 7;
        }
        if (field.matches("\\w+#[1-5]")) {
            CronField day = parseWeek(field.substring(0, field.length() - 2));
            int week = field.charAt(field.length() - 1) - '0';
            return date -> day.has(number(date)) && (date.getDayOfMonth() + 6) / 7 == week;
        }
        CronField days = parseWeek(field);
        return date -> days.has(number(date));
    }

    private static CronField parseWeek(String field) {
        return CronField.parse(field, 1, 7, NAMES);
    }

    private static int number(LocalDate date) {
        return date.getDayOfWeek().getValue() % 7 + 1;
    }

    /** In the same month. */
    private static LocalDate nearestWeekday(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return day.getDayOfMonth() == 1 ? day.plusDays(2) : day.minusDays(1);
        }
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return day.getDayOfMonth() == day.lengthOfMonth() ? day.minusDays(2) : day.plusDays(1);
        }
        return day;
    }
}
