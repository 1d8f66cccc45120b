package dev.stepwright.compiler.frontend;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What EventBridge Scheduler takes for a schedule.
 *
 * @see <a href="https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html">AWS: types of schedules</a>
 */
final class ScheduleExpression {

    private static final Pattern FORM = Pattern.compile("(rate|cron|at)\\((.*)\\)");
    private static final Pattern RATE = Pattern.compile("([1-9]\\d{0,8}) (minute|hour|day)(s?)");
    private static final Pattern AT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}");

    private ScheduleExpression() {}

    /** What is wrong with an expression, if anything is. */
    static Optional<String> objection(String expression) {
        Matcher form = FORM.matcher(expression);
        if (!form.matches()) {
            return Optional.of("it is not rate(...), cron(...) or at(...)");
        }
        return switch (form.group(1)) {
            case "rate" -> objectionToRate(form.group(2));
            case "cron" -> CronExpression.objection(form.group(2));
            default -> objectionToTime(form.group(2));
        };
    }

    private static Optional<String> objectionToRate(String rate) {
        Matcher matcher = RATE.matcher(rate);
        if (!matcher.matches()) {
            return Optional.of("a rate is a number from 1, one space and minutes, hours or days");
        }
        boolean one = matcher.group(1).equals("1");
        boolean plural = !matcher.group(3).isEmpty();
        return one == plural
                ? Optional.of("with " + matcher.group(1) + " the unit is " + matcher.group(2) + (one ? "" : "s"))
                : Optional.empty();
    }

    private static Optional<String> objectionToTime(String time) {
        if (!AT.matcher(time).matches()) {
            return Optional.of("a time is written like 2030-01-31T08:00:00");
        }
        try {
            LocalDateTime.parse(time);
            return Optional.empty();
        } catch (DateTimeException exception) {
            return Optional.of("there is no such time");
        }
    }
}
