package dev.stepwright.engine.journal;

import dev.stepwright.engine.journal.Entry.Looked;
import dev.stepwright.engine.time.EngineClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A clock that says the same again. What it says is written down only when it has moved since the last thing that was;
 * it counts milliseconds, as the service does.
 */
final class JournaledClock implements EngineClock {

    private final Recorder recorder;
    private final EngineClock clock;
    private Instant time;
    private long looks;

    JournaledClock(Recorder recorder, EngineClock clock, Instant start) {
        this.recorder = recorder;
        this.clock = clock;
        time = start;
    }

    /** What the clock says outside of the execution. */
    Instant actual() {
        return Recorder.now(clock);
    }

    /** A step begins, at the time of what it is about. */
    void moveTo(Instant start) {
        if (start.isAfter(time)) {
            time = start;
        }
    }

    @Override
    public Instant now() {
        long look = looks++;
        if (recorder.isRepeating()) {
            Looked looked = recorder.repetition().looked(look);
            if (looked != null) {
                recorder.fingerprint().compare(looked.fingerprint(), "a look at the clock");
                time = looked.time();
            }
            return time;
        }
        Instant actual = actual();
        if (actual.isAfter(time)) {
            time = actual;
            recorder.append(new Looked(look, recorder.fingerprint().value(), actual));
        }
        return time;
    }

    @Override
    public Timer schedule(Duration delay, Runnable action) {
        Alarm alarm = new Alarm(now().plus(delay), action);
        Line line = recorder.open(alarm);
        return () -> {
            line.close();
            alarm.timer.cancel();
        };
    }

    @Override
    public Hold hold() {
        return clock.hold();
    }

    /** Goes off when it is due, also after a restart; at once when it was due in between. */
    private final class Alarm implements Source {
        private final Instant due;
        private final Runnable action;
        private Timer timer = () -> {};

        private Alarm(Instant due, Runnable action) {
            this.due = due;
            this.action = action;
        }

        @Override
        public void begin(Line line) {
            Duration left = Duration.between(clock.now(), due);
            timer = clock.schedule(left.isNegative() ? Duration.ZERO : left, () -> line.sayAtLast(List.of()));
        }

        @Override
        public void hear(List<String> said) {
            action.run();
        }
    }
}
