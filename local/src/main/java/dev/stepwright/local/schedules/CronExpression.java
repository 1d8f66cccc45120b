package dev.stepwright.local.schedules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A cron expression of six fields: minutes, hours, day of month, month, day of week, year.
 *
 * @see <a href="https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html#cron-based">Cron-based
 *     schedules</a>
 */
record CronExpression(CronField minutes, CronField hours, Predicate<LocalDate> days, int lastYear, ZoneId zone)
        implements Recurrence {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2199;
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

    /** @throws IllegalArgumentException if a field is not valid */
    static CronExpression parse(String text, ZoneId zone) {
        String[] fields = text.trim().split("\\s+");
        if (fields.length != 6) {
            throw new IllegalArgumentException("A cron expression has six fields.");
        }
        if (fields[2].equals("?") == fields[4].equals("?")) {
            throw new IllegalArgumentException("One of day-of-month and day-of-week must be a question mark.");
        }
        CronField months = CronField.parse(fields[3], 1, 12, MONTHS);
        CronField years = CronField.parse(fields[5], FIRST_YEAR, LAST_YEAR, List.of());
        Predicate<LocalDate> days = CronDays.ofMonth(fields[2]).and(CronDays.ofWeek(fields[4]));
        return new CronExpression(
                CronField.parse(fields[0], 0, 59, List.of()),
                CronField.parse(fields[1], 0, 23, List.of()),
                date -> years.has(date.getYear()) && months.has(date.getMonthValue()) && days.test(date),
                years.values().length() - 1,
                zone);
    }

    @Override
    public Optional<Instant> nextAfter(Instant time) {
        LocalDateTime from = LocalDateTime.ofInstant(time, zone).truncatedTo(ChronoUnit.MINUTES);
        for (LocalDate day = from.toLocalDate(); day.getYear() <= lastYear; day = day.plusDays(1)) {
            if (days.test(day)) {
                Optional<Instant> next = nextOn(day, time);
                if (next.isPresent()) {
                    return next;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Instant> nextOn(LocalDate day, Instant time) {
        return hours.values().stream()
                .boxed()
                .flatMap(hour -> minutes.values().stream().mapToObj(minute -> day.atTime(hour, minute)))
                .filter(this::exists)
                .map(local -> local.atZone(zone).toInstant())
                .filter(instant -> instant.isAfter(time))
                .findFirst();
    }

    /** Times that a change to summer time leaves out are left out. */
    private boolean exists(LocalDateTime local) {
        return ZonedDateTime.of(local, zone).toLocalDateTime().equals(local);
    }
}
