package dev.stepwright.local.schedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {

    private static final Instant START = Instant.parse("2026-01-30T10:20:30Z");

    @Test
    void aRateBeginsAtOnceAndGoesOnFromThere() {
        assertThat(times("rate(5 minutes)", "UTC", START.minusNanos(1)))
                .containsExactly("2026-01-30T10:20:30Z", "2026-01-30T10:25:30Z", "2026-01-30T10:30:30Z");
        assertThat(times("rate(1 day)", "UTC", START.plusSeconds(1)))
                .containsExactly("2026-01-31T10:20:30Z", "2026-02-01T10:20:30Z", "2026-02-02T10:20:30Z");
    }

    @Test
    void oneTimeIsInItsTimeZone() {
        assertThat(times("at(2026-07-01T09:00:00)", "Europe/Berlin", START)).containsExactly("2026-07-01T07:00:00Z");
        assertThat(times("at(2025-07-01T09:00:00)", "UTC", START)).isEmpty();
    }

    @Test
    void cronTakesListsRangesStepsAndNames() {
        assertThat(times("cron(0/20 9-10 ? * MON,FRI *)", "UTC", START))
                .containsExactly("2026-01-30T10:40:00Z", "2026-02-02T09:00:00Z", "2026-02-02T09:20:00Z");
        assertThat(times("cron(15 12 1 JAN ? 2027-2029/2)", "UTC", START))
                .containsExactly("2027-01-01T12:15:00Z", "2029-01-01T12:15:00Z");
    }

    @Test
    void cronTakesTheLettersForDays() {
        assertThat(times("cron(0 0 L * ? *)", "UTC", START))
                .containsExactly("2026-01-31T00:00:00Z", "2026-02-28T00:00:00Z", "2026-03-31T00:00:00Z");
        assertThat(times("cron(0 0 1W * ? *)", "UTC", START))
                .containsExactly("2026-02-02T00:00:00Z", "2026-03-02T00:00:00Z", "2026-04-01T00:00:00Z");
        assertThat(times("cron(0 0 ? * 6L *)", "UTC", START))
                .containsExactly("2026-02-27T00:00:00Z", "2026-03-27T00:00:00Z", "2026-04-24T00:00:00Z");
        assertThat(times("cron(0 0 ? * TUE#2 *)", "UTC", START))
                .containsExactly("2026-02-10T00:00:00Z", "2026-03-10T00:00:00Z", "2026-04-14T00:00:00Z");
    }

    @Test
    void cronLeavesOutWhatSummerTimeLeavesOut() {
        assertThat(times("cron(30 2 ? 3 SUN 2026)", "Europe/Berlin", Instant.parse("2026-03-20T00:00:00Z")))
                .containsExactly("2026-03-22T01:30:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "every hour",
                "rate(0 minutes)",
                "rate(1 second)",
                "at(tomorrow)",
                "cron(0 0 * * *)",
                "cron(0 0 * * * *)",
                "cron(60 0 * * ? *)",
                "cron(0 0 ? * FUN *)"
            })
    void refusesWhatTheServiceWould(String expression) {
        assertThatThrownBy(() -> Recurrence.parse(expression, ZoneId.of("UTC"), START))
                .isInstanceOfAny(IllegalArgumentException.class, DateTimeException.class);
    }

    /** The first three times after another. */
    private static List<String> times(String expression, String zone, Instant after) {
        Recurrence recurrence = Recurrence.parse(expression, ZoneId.of(zone), START);
        List<String> times = new ArrayList<>();
        Optional<Instant> next = recurrence.nextAfter(after);
        while (next.isPresent() && times.size() < 3) {
            times.add(next.get().toString());
            next = recurrence.nextAfter(next.get());
        }
        return times;
    }
}
