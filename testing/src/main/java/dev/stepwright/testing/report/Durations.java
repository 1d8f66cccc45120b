package dev.stepwright.testing.report;

import java.time.Duration;
import java.util.StringJoiner;

/** Durations as one says them: {@code 7 d 2 h}. */
public final class Durations {

    private Durations() {}

    public static String text(Duration duration) {
        StringJoiner parts = new StringJoiner(" ");
        part(parts, duration.toDays(), "d");
        part(parts, duration.toHoursPart(), "h");
        part(parts, duration.toMinutesPart(), "min");
        part(parts, duration.toSecondsPart(), "s");
        part(parts, duration.toMillisPart(), "ms");
        return parts.length() == 0 ? "0 s" : parts.toString();
    }

    private static void part(StringJoiner parts, long number, String unit) {
        if (number != 0) {
            parts.add(number + " " + unit);
        }
    }
}
