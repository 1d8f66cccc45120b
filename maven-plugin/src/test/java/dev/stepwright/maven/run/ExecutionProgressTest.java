package dev.stepwright.maven.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.engine.history.Details;
import dev.stepwright.engine.history.EventDetails;
import dev.stepwright.engine.history.EventType;
import dev.stepwright.engine.history.HistoryEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExecutionProgressTest {

    private static final Instant START = Instant.parse("2026-11-01T12:00:00Z");

    @Test
    void showsWhenStatesAreEnteredAndHowLongTheyTook() {
        assertThat(lines(
                        event(1, 0, EventType.EXECUTION_STARTED, Map.of()),
                        event(2, 10, EventType.TASK_STATE_ENTERED, Map.of("name", "process")),
                        event(3, 20, EventType.TASK_SCHEDULED, Map.of()),
                        event(4, 620, EventType.TASK_STATE_EXITED, Map.of("name", "process")),
                        event(5, 620, EventType.CHOICE_STATE_ENTERED, Map.of("name", "any words"))))
                .containsExactly(
                        "    0.01 s  > process", "    0.62 s  < process, after 0.61 s", "    0.62 s  > any words");
    }

    @Test
    void tellsVisitsOfTheSameStateApart() {
        assertThat(lines(
                        event(1, 0, EventType.TASK_STATE_ENTERED, Map.of("name", "log")),
                        event(2, 100, EventType.TASK_STATE_ENTERED, Map.of("name", "log")),
                        event(3, 200, EventType.TASK_STATE_EXITED, Map.of("name", "log")),
                        event(4, 500, EventType.TASK_STATE_EXITED, Map.of("name", "log"))))
                .endsWith("    0.20 s  < log, after 0.20 s", "    0.50 s  < log, after 0.40 s");
    }

    @Test
    void namesTheErrorOfAnAttemptThatFailed() {
        assertThat(lines(event(1, 1500, EventType.TASK_FAILED, Map.of("error", "sample.MissingMessage"))))
                .containsExactly("    1.50 s  failed: sample.MissingMessage");
    }

    @Test
    void findsTheStateThatFailedOnItsOwnPath() {
        List<HistoryEvent> history = List.of(
                new HistoryEvent(1, 0, START, EventType.EXECUTION_STARTED, EventDetails.NONE),
                new HistoryEvent(2, 1, START, EventType.TASK_STATE_ENTERED, name("broken")),
                new HistoryEvent(3, 1, START, EventType.TASK_STATE_ENTERED, name("still running")),
                new HistoryEvent(4, 2, START, EventType.TASK_FAILED, EventDetails.NONE),
                new HistoryEvent(5, 4, START, EventType.EXECUTION_FAILED, EventDetails.NONE));
        assertThat(FailingState.of(history)).contains("broken");
        assertThat(FailingState.of(history.subList(0, 1))).isEmpty();
        assertThat(FailingState.of(List.of())).isEmpty();
    }

    private static List<String> lines(HistoryEvent... events) {
        ExecutionProgress progress = new ExecutionProgress(START);
        return List.of(events).stream()
                .map(progress::line)
                .flatMap(Optional::stream)
                .toList();
    }

    private static HistoryEvent event(long id, long millis, EventType type, Map<String, Object> values) {
        return new HistoryEvent(id, id - 1, START.plusMillis(millis), type, Details.of(type, values));
    }

    private static EventDetails name(String state) {
        return Details.of(EventType.TASK_STATE_ENTERED, Map.of("name", state));
    }
}
