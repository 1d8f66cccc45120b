package dev.stepwright.compiler.frontend;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The six fields of a cron expression as EventBridge Scheduler reads them.
 *
 * @see <a href="https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html#cron-based">AWS: cron-based
 *     schedules</a>
 */
final class CronExpression {

    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    private static final List<String> DAYS = List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT");

    private static final int DAY_OF_MONTH = 2;
    private static final int DAY_OF_WEEK = 4;

    private static final List<Field> FIELDS = List.of(
            new Field("minutes", 0, 59, List.of()),
            new Field("hours", 0, 23, List.of()),
            new Field("day of month", 1, 31, List.of()),
            new Field("month", 1, 12, MONTHS),
            new Field("day of week", 1, 7, DAYS),
            new Field("year", 1970, 2199, List.of()));

    private CronExpression() {}

    static Optional<String> objection(String cron) {
        List<String> values = List.of(cron.split(" ", -1));
        if (values.size() != FIELDS.size()) {
            return Optional.of(
                    "cron takes six fields, minutes, hours, day of month, month, day of week and year, with one space"
                            + " between two");
        }
        if (values.get(DAY_OF_MONTH).equals("?") == values.get(DAY_OF_WEEK).equals("?")) {
            return Optional.of("one of day of month and day of week, and only one, is a question mark");
        }
        for (int i = 0; i < FIELDS.size(); i++) {
            boolean unspecified =
                    (i == DAY_OF_MONTH || i == DAY_OF_WEEK) && values.get(i).equals("?");
            if (!unspecified && !FIELDS.get(i).accepts(values.get(i), i)) {
                return Optional.of("\"" + values.get(i) + "\" is nothing that "
                        + FIELDS.get(i).name() + " can be");
            }
        }
        return Optional.empty();
    }

    /** @param names words for the numbers from {@code least} on */
    private record Field(String name, int least, int most, List<String> names) {

        private static final Pattern ITEM = Pattern.compile("(\\*|(\\w+)(?:-(\\w+))?)(?:/(\\d{1,4}))?");
        private static final Pattern LAST_OR_NEAREST_DAY = Pattern.compile("L|LW|(\\d{1,2})W");
        private static final Pattern LAST_OR_NTH_DAY = Pattern.compile("L|(\\w+)L|(\\w+)#[1-5]");

        boolean accepts(String value, int position) {
            return List.of(value.split(",", -1)).stream()
                    .allMatch(item -> isSpecialDay(item, position) || isRange(item, position));
        }

        private boolean isRange(String item, int position) {
            Matcher matcher = ITEM.matcher(item);
            return matcher.matches()
                    && isValue(matcher.group(2))
                    && isValue(matcher.group(3))
                    && (matcher.group(4) == null || position != DAY_OF_WEEK && Integer.parseInt(matcher.group(4)) > 0);
        }

        private boolean isSpecialDay(String item, int position) {
            Matcher matcher = (position == DAY_OF_MONTH ? LAST_OR_NEAREST_DAY : LAST_OR_NTH_DAY).matcher(item);
            if (position != DAY_OF_MONTH && position != DAY_OF_WEEK || !matcher.matches()) {
                return false;
            }
            return isValue(matcher.group(1)) && (matcher.groupCount() == 1 || isValue(matcher.group(2)));
        }

        /** A group that is not there is no value that could be wrong. */
        private boolean isValue(@Nullable String text) {
            if (text == null || names.contains(text.toUpperCase(Locale.ROOT))) {
                return true;
            }
            return text.matches("\\d{1,4}") && least <= Integer.parseInt(text) && Integer.parseInt(text) <= most;
        }
    }
}
