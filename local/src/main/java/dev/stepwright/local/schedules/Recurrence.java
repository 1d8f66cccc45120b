package dev.stepwright.local.schedules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The times of a schedule. */
@FunctionalInterface
interface Recurrence {

    Pattern FORM = Pattern.compile("(at|rate|cron)\\((.*)\\)");
    Pattern RATE = Pattern.compile("([1-9]\\d{0,8}) (minute|hour|day)s?");

    Optional<Instant> nextAfter(Instant time);

    /**
     * Reads an expression.
     *
     * @param start of a rate, which is also the first of its times
     * @throws IllegalArgumentException if the expression is not valid
     */
    static Recurrence parse(String expression, ZoneId zone, Instant start) {
        Matcher form = FORM.matcher(expression);
        if (!form.matches()) {
            throw new IllegalArgumentException("It is none of at(…), rate(…) and cron(…).");
        }
        String content = form.group(2);
        return switch (form.group(1)) {
            case "at" -> once(LocalDateTime.parse(content).atZone(zone).toInstant());
            case "rate" -> every(period(content), start);
            default -> CronExpression.parse(content, zone);
        };
    }

    private static Recurrence once(Instant at) {
        return time -> Optional.of(at).filter(instant -> instant.isAfter(time));
    }

    private static Recurrence every(Duration period, Instant start) {
        return time -> {
            if (time.isBefore(start)) {
                return Optional.of(start);
            }
            long passed = Duration.between(start, time).dividedBy(period);
            return Optional.of(start.plus(period.multipliedBy(passed + 1)));
        };
    }

    private static Duration period(String rate) {
        Matcher matcher = RATE.matcher(rate);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("A rate is a number and a unit: minutes, hours or days.");
        }
        long count = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "minute" -> Duration.ofMinutes(count);
            case "hour" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        };
    }
}
