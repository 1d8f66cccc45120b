package dev.stepwright.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.engine.time.EngineClock.Hold;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VirtualClockTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final VirtualClock clock = new VirtualClock(START);
    private final List<String> log = new ArrayList<>();

    @Test
    void jumpsToTheNextTimerOnceNothingIsUnderWay() {
        Hold hold = clock.hold();
        clock.schedule(Duration.ofDays(7), () -> log("week"));
        clock.schedule(Duration.ofHours(1), () -> log("hour"));
        assertThat(log).isEmpty();
        hold.close();
        assertThat(log).containsExactly("hour PT1H", "week PT168H");
    }

    @Test
    void stopsWhileATimerStartsWork() {
        List<Hold> work = new ArrayList<>();
        Hold hold = clock.hold();
        clock.schedule(Duration.ofSeconds(1), () -> {
            log("first");
            work.add(clock.hold());
        });
        clock.schedule(Duration.ofSeconds(2), () -> log("second"));
        hold.close();
        assertThat(log).containsExactly("first PT1S");
        work.get(0).close();
        assertThat(log).containsExactly("first PT1S", "second PT2S");
    }

    @Test
    void forgetsCancelledTimers() {
        Hold hold = clock.hold();
        clock.schedule(Duration.ofSeconds(1), () -> log("never")).cancel();
        hold.close();
        assertThat(log).isEmpty();
        assertThat(clock.now()).isEqualTo(START);
    }

    @Test
    void keepsTheOrderOfTimersOfOneInstant() {
        Hold hold = clock.hold();
        clock.schedule(Duration.ofSeconds(1), () -> log("a"));
        clock.schedule(Duration.ofSeconds(1), () -> log("b"));
        hold.close();
        assertThat(log).containsExactly("a PT1S", "b PT1S");
    }

    private void log(String what) {
        log.add(what + " " + Duration.between(START, clock.now()));
    }
}
