package dev.stepwright.maven.run;

import dev.stepwright.engine.history.HistoryEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The lines about one execution: its states as they are entered and left, with the seconds since its start. */
final class ExecutionProgress {

    private final Instant start;

    /** A state that branches or iterations share may have been entered several times. */
    private final Map<String, Deque<Instant>> entered = new HashMap<>();

    ExecutionProgress(Instant start) {
        this.start = start;
    }

    /** The line about an event, if it deserves one. */
    Optional<String> line(HistoryEvent event) {
        return switch (event.type()) {
            case TASK_STATE_ENTERED,
                    PASS_STATE_ENTERED,
                    CHOICE_STATE_ENTERED,
                    WAIT_STATE_ENTERED,
                    SUCCEED_STATE_ENTERED,
                    FAIL_STATE_ENTERED,
                    MAP_STATE_ENTERED,
                    PARALLEL_STATE_ENTERED -> Optional.of(enter(event));
            case TASK_STATE_EXITED,
                    PASS_STATE_EXITED,
                    CHOICE_STATE_EXITED,
                    WAIT_STATE_EXITED,
                    SUCCEED_STATE_EXITED,
                    MAP_STATE_EXITED,
                    PARALLEL_STATE_EXITED -> Optional.of(leave(event));
            case TASK_FAILED,
                    TASK_TIMED_OUT,
                    ACTIVITY_FAILED,
                    ACTIVITY_TIMED_OUT,
                    LAMBDA_FUNCTION_FAILED,
                    LAMBDA_FUNCTION_TIMED_OUT,
                    EVALUATION_FAILED ->
                Optional.of(at(event, "failed: " + event.details().text("error").orElse("no error name")));
            default -> Optional.empty();
        };
    }

    private String enter(HistoryEvent event) {
        String state = state(event);
        entered.computeIfAbsent(state, name -> new ArrayDeque<>()).add(event.timestamp());
        return at(event, "> " + state);
    }

    private String leave(HistoryEvent event) {
        String state = state(event);
        Instant since = Optional.ofNullable(entered.get(state)).map(Deque::poll).orElse(event.timestamp());
        return at(event, "< %s, after %s s".formatted(state, seconds(since, event.timestamp())));
    }

    private String at(HistoryEvent event, String text) {
        return "%8s s  %s".formatted(seconds(start, event.timestamp()), text);
    }

    private static String state(HistoryEvent event) {
        return event.details().text("name").orElse("?");
    }

    private static String seconds(Instant from, Instant to) {
        return String.format(Locale.ROOT, "%.2f", Duration.between(from, to).toMillis() / 1000.0);
    }
}
