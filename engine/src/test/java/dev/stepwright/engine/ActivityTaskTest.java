package dev.stepwright.engine;

import static dev.stepwright.engine.MachineTester.state;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActivityTaskTest {

    private static final String APPROVE = "\"Type\": \"Task\", \"Resource\": \"" + TestWorkers.ACTIVITY + "\"";

    @Test
    void waitsForAWorkerAndForItsAnswer() {
        MachineTester tester = state(APPROVE + ", \"Arguments\": {\"n\": \"{% $states.input.n + 1 %}\"}")
                .worker(1, 30, task -> task.taken(Optional.of("anna")))
                .worker(1, 40, task -> task.succeed("{\"approved\": true}"))
                .run("{\"n\": 1}")
                .succeedsWith("{\"approved\": true}")
                .took(Duration.ofSeconds(40))
                .hasHistory("""
                        1 0 ExecutionStarted
                        2 0 TaskStateEntered S
                        3 2 ActivityScheduled
                        4 3 ActivityStarted
                        5 4 ActivitySucceeded
                        6 5 TaskStateExited S
                        7 6 ExecutionSucceeded""");
        assertThat(tester.workers.offers).containsExactly("token-1 {\"n\":2}");
        assertThat(tester.workers.closed).containsExactly("token-1");
        assertThat(tester.event("ActivityScheduled").details().text("resource")).contains(TestWorkers.ACTIVITY);
        assertThat(tester.event("ActivityStarted").details().text("workerName")).contains("anna");
    }

    @Test
    void aWorkerMayHaveNoName() {
        MachineTester tester = state(APPROVE)
                .worker(1, 1, task -> task.taken(Optional.empty()))
                .worker(1, 2, task -> task.succeed("1"))
                .run("{}")
                .succeedsWith("1");
        assertThat(tester.event("ActivityStarted").details().member()).isEqualTo("activityStartedEventDetails");
        assertThat(tester.event("ActivityStarted").details().values()).isEmpty();
    }

    @Test
    void failsAsTheWorkerSays() {
        state(APPROVE)
                .worker(1, 1, task -> task.taken(Optional.empty()))
                .worker(1, 2, task -> task.fail(Optional.of("Rejected"), Optional.of("too dear")))
                .run("{}")
                .failsWith("Rejected")
                .causedBy("too dear")
                .hasHistory("""
                        1 0 ExecutionStarted
                        2 0 TaskStateEntered S
                        3 2 ActivityScheduled
                        4 3 ActivityStarted
                        5 4 ActivityFailed
                        6 5 ExecutionFailed""");
    }

    @Test
    void itsTimeCountsFromTheStart() {
        MachineTester tester = state(APPROVE + ", \"TimeoutSeconds\": 5")
                .worker(1, 100, task -> task.taken(Optional.empty()))
                .run("{}")
                .failsWith("States.Timeout")
                .took(Duration.ofSeconds(105))
                .hasHistory("""
                        1 0 ExecutionStarted
                        2 0 TaskStateEntered S
                        3 2 ActivityScheduled
                        4 3 ActivityStarted
                        5 4 ActivityTimedOut
                        6 5 ExecutionFailed""");
        assertThat(tester.execution().cause()).isEmpty();
        assertThat(tester.workers.closed).containsExactly("token-1");
    }

    @Test
    void heartbeatsKeepItAlive() {
        state(APPROVE + ", \"TimeoutSeconds\": 60, \"HeartbeatSeconds\": 10")
                .worker(1, 100, task -> task.taken(Optional.empty()))
                .worker(1, 109, task -> task.heartbeat())
                .worker(1, 118, task -> task.heartbeat())
                .run("{}")
                .failsWith("States.Timeout")
                .took(Duration.ofSeconds(128));
    }

    @Test
    void withoutTheActivityThereIsNothingToCatch() {
        String missing = TestWorkers.ACTIVITY + "s";
        state("\"Type\": \"Task\", \"Resource\": \"" + missing + "\", \"Catch\": [{\"ErrorEquals\":"
                        + " [\"States.ALL\"], \"Next\": \"S\"}]")
                .run("{}")
                .failsWith("States.Runtime")
                .causedBy("An error occurred while executing the state 'S' (entered at the event id #2). The activity "
                        + missing + " does not exist.")
                .hasHistory("""
                        1 0 ExecutionStarted
                        2 0 TaskStateEntered S
                        3 2 ExecutionFailed""");
    }
}
