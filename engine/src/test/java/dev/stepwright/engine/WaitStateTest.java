package dev.stepwright.engine;

import static dev.stepwright.engine.MachineTester.state;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WaitStateTest {

    @Test
    void aWeekTakesNoTimeInVirtualTime() {
        state("\"Type\": \"Wait\", \"Seconds\": 604800")
                .run("1")
                .succeedsWith("1")
                .took(Duration.ofDays(7));
    }

    @Test
    void waitsAsLongAsTheExpressionSays() {
        state("\"Type\": \"Wait\", \"Seconds\": \"{% $states.input * 2 %}\"")
                .run("30")
                .succeedsWith("30")
                .took(Duration.ofMinutes(1));
    }

    @Test
    void waitsUntilAnInstant() {
        state("\"Type\": \"Wait\", \"Timestamp\": \"{% $states.input %}\"")
                .run("\"2026-01-01T01:30:00.900+01:00\"")
                .took(Duration.ofMinutes(30));
    }

    @Test
    void doesNotWaitForThePast() {
        state("\"Type\": \"Wait\", \"Timestamp\": \"2020-01-01T00:00:00Z\"")
                .run("1")
                .took(Duration.ZERO);
    }

    @Test
    void aTextThatIsNoTimeFails() {
        state("\"Type\": \"Wait\", \"Timestamp\": \"{% 'soon' %}\"")
                .run("1")
                .failsWith("States.QueryEvaluationError")
                .causedBy("An error occurred while executing the state 'S' (entered at the event id #2). The Timestamp"
                        + " field cannot be parsed as an ISO-8601 extended offset date-time format string: soon")
                .hasHistory("""
                        1 0 ExecutionStarted
                        2 0 WaitStateEntered S
                        3 2 EvaluationFailed
                        4 3 ExecutionFailed""");
    }
}
