package dev.stepwright.engine;

import static dev.stepwright.engine.MachineTester.machine;
import static dev.stepwright.engine.MachineTester.pathState;
import static dev.stepwright.engine.MachineTester.state;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.engine.execution.Execution;
import dev.stepwright.engine.execution.ExecutionStatus;
import dev.stepwright.engine.execution.MapRun;
import dev.stepwright.engine.execution.MapRunCounts;
import dev.stepwright.engine.execution.MapRunStatus;
import dev.stepwright.engine.time.EngineClock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DistributedMapTest {

    private static final String PASS = "\"P\": {\"Type\": \"Pass\", \"End\": true}";
    private static final String WAIT = "\"P\": {\"Type\": \"Wait\", \"Seconds\": 10, \"End\": true}";

    /** Fails for items below zero, and takes ten seconds for those above. */
    private static final String FAIL_BELOW_ZERO = """
            "P": {"Type": "Choice", "Default": "Q", "Choices": [
                {"Condition": "{% $states.input < 0 %}", "Next": "F"},
                {"Condition": "{% $states.input > 0 %}", "Next": "W"}]},
            "W": {"Type": "Wait", "Seconds": 10, "Next": "Q"},
            "F": {"Type": "Fail", "Error": "Below"},
            "Q": {"Type": "Pass", "End": true}
            """;

    /** A distributed Map over its input. */
    private static String map(String members, String states) {
        return map(members, "STANDARD", states);
    }

    private static String map(String members, String executionType, String states) {
        return """
                "Type": "Map", "Label": "each", %s
                "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "%s"},
                  "StartAt": "P", "States": {%s}}
                """.formatted(members, executionType, states);
    }

    private static MapRun onlyMapRun(MachineTester tester) {
        assertThat(tester.execution().mapRuns()).hasSize(1);
        return tester.execution().mapRuns().get(0);
    }

    /** Runs with the input, and the action while it runs. */
    private static void afterFiveSecondsOf(MachineTester tester, String input, Runnable action) {
        EngineClock.Hold hold = tester.clock.hold();
        tester.start(input);
        tester.clock.schedule(Duration.ofSeconds(5), action);
        hold.close();
    }

    private static List<ExecutionStatus> statuses(MapRun mapRun) {
        return mapRun.children().stream()
                .map(child -> child.execution().status())
                .toList();
    }

    @Test
    void eachItemIsAnExecutionOfItsOwn() {
        MachineTester tester = state(map("", PASS))
                .run("[\"a\",\"b\"]")
                .succeedsWith("[\"a\",\"b\"]")
                .hasHistory("""
                1 0 ExecutionStarted
                2 0 MapStateEntered S
                3 2 MapStateStarted
                4 3 MapRunStarted
                5 4 MapRunSucceeded
                6 5 MapStateSucceeded
                7 4 MapStateExited S
                8 7 ExecutionSucceeded""");
        MapRun mapRun = onlyMapRun(tester);
        assertThat(tester.event("MapRunStarted").details().text("mapRunArn")).contains(mapRun.arn());
        Execution second = mapRun.children().get(1).execution();
        assertThat(second.input()).isEqualTo("\"b\"");
        assertThat(second.history())
                .extracting(
                        event -> event.previousEventId() + " " + event.type().text())
                .containsExactly(
                        "0 ExecutionStarted", "0 PassStateEntered", "2 PassStateExited", "3 ExecutionSucceeded");
        assertThat(mapRun.child(second.arn())).contains(new MapRun.Child(second, 1));
    }

    @Test
    void namesContainTheLabel() {
        MapRun mapRun = onlyMapRun(state(map("", PASS)).run("[1]"));
        String prefix = "arn:aws:states:us-east-1:000000000000:";
        assertThat(mapRun.arn()).startsWith(prefix + "mapRun:machine/each:");
        assertThat(mapRun.stateMachineArn()).isEqualTo(prefix + "stateMachine:machine/each");
        assertThat(mapRun.executionArn()).isEqualTo(prefix + "execution:machine:execution");
        assertThat(mapRun.children().get(0).execution().arn()).startsWith(prefix + "execution:machine/each:");
    }

    @Test
    void itemsAreSelectedWhereTheMapIs() {
        machine("""
                "StartAt": "A", "States": {
                  "A": {"Type": "Pass", "Assign": {"x": 7}, "Next": "M"},
                  "M": {%s, "End": true}}
                """.formatted(map("""
                        "ItemSelector": {"x": "{% $x %}", "i": "{% $states.context.Map.Item.Index %}"},
                        """, PASS))).run("[1,2]").succeedsWith("[{\"x\":7,\"i\":0},{\"x\":7,\"i\":1}]");
    }

    @Test
    void iterationsSeeNoOuterVariables() {
        machine("""
                "StartAt": "A", "States": {
                  "A": {"Type": "Pass", "Assign": {"x": 7}, "Next": "M"},
                  "M": {%s, "End": true}}
                """.formatted(map("", "\"P\": {\"Type\": \"Pass\", \"Output\": \"{% $exists($x) %}\", \"End\": true}")))
                .run("[1]")
                .succeedsWith("[false]");
    }

    @Test
    void anEmptyArrayGivesAnEmptyArray() {
        MachineTester tester = state(map("", PASS)).run("[]").succeedsWith("[]");
        assertThat(onlyMapRun(tester).status()).isEqualTo(MapRunStatus.SUCCEEDED);
    }

    @Test
    void runsAsManyAtATimeAsAllowed() {
        state(map("\"MaxConcurrency\": 2,", WAIT))
                .run("[1,2,3,4,5]")
                .succeedsWith("[1,2,3,4,5]")
                .took(Duration.ofSeconds(30));
    }

    @Test
    void manyItemsDoNotDeepenTheStack() {
        String items = "[" + "1,".repeat(4_000) + "1]";
        state(map("\"MaxConcurrency\": 1, \"Output\": \"{% $count($states.result) %}\",", PASS))
                .run(items)
                .succeedsWith("4001");
    }

    @Test
    void oneFailureIsTooManyUnlessTheStateSaysOtherwise() {
        MachineTester tester = state(map("", FAIL_BELOW_ZERO))
                .run("[1,-1]")
                .failsWith("States.ExceedToleratedFailureThreshold")
                .causedBy("The specified tolerated failure threshold was exceeded")
                .hasHistory("""
                1 0 ExecutionStarted
                2 0 MapStateEntered S
                3 2 MapStateStarted
                4 3 MapRunStarted
                5 4 MapRunFailed
                6 5 MapStateFailed
                7 6 ExecutionFailed""");
        MapRun mapRun = onlyMapRun(tester);
        assertThat(mapRun.status()).isEqualTo(MapRunStatus.FAILED);
        assertThat(statuses(mapRun)).containsExactly(ExecutionStatus.ABORTED, ExecutionStatus.FAILED);
    }

    @Test
    void aToleratedFailureLeavesNoResult() {
        MachineTester tester = state(map("\"ToleratedFailureCount\": 1,", FAIL_BELOW_ZERO))
                .run("[1,-1,0]")
                .succeedsWith("[1,0]");
        assertThat(onlyMapRun(tester).executionCounts()).isEqualTo(new MapRunCounts(0, 0, 2, 1, 0, 0, 3, 2, 0));
    }

    @Test
    void aPercentageOfTheItemsMayFail() {
        String map = map("\"ToleratedFailurePercentage\": 50,", FAIL_BELOW_ZERO);
        state(map).run("[-1,0]").succeedsWith("[0]");
        state(map).run("[-1,-1,0]").failsWith("States.ExceedToleratedFailureThreshold");
    }

    @Test
    void eitherBoundIsEnough() {
        state(map("\"ToleratedFailurePercentage\": 90, \"ToleratedFailureCount\": 1,", FAIL_BELOW_ZERO))
                .run("[-1,-1,0]")
                .failsWith("States.ExceedToleratedFailureThreshold");
    }

    @Test
    void aRetryIsAnotherMapRun() {
        MachineTester tester =
                state(map("""
                "Retry": [{"ErrorEquals": ["States.ExceedToleratedFailureThreshold"], "MaxAttempts": 1}],
                """, FAIL_BELOW_ZERO)).run("[-1]").failsWith("States.ExceedToleratedFailureThreshold");
        assertThat(tester.types())
                .containsSubsequence(
                        "MapRunStarted", "MapRunFailed", "MapStateStarted", "MapRunStarted", "MapRunFailed")
                .containsOnlyOnce("MapStateFailed");
        assertThat(tester.execution().mapRuns())
                .extracting(MapRun::arn)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void batchesTakeAsManyItemsAsAllowed() {
        MachineTester tester = state(map("""
                "ItemBatcher": {"MaxItemsPerBatch": 2, "BatchInput": {"day": "{% 3 %}"}},
                """, PASS))
                .run("[1,2,3]")
                .succeedsWith(
                        "[{\"BatchInput\":{\"day\":3},\"Items\":[1,2]},{\"BatchInput\":{\"day\":3},\"Items\":[3]}]");
        assertThat(onlyMapRun(tester).itemCounts().total()).isEqualTo(3);
        assertThat(onlyMapRun(tester).executionCounts().total()).isEqualTo(2);
    }

    @Test
    void batchesAreBoundedInBytes() {
        int bytes = "{\"Items\":[\"aa\",\"bb\"]}".length();
        state(map("\"ItemBatcher\": {\"MaxInputBytesPerBatch\": %d},".formatted(bytes), PASS))
                .run("[\"aa\",\"bb\",\"ccccccccccccccccc\",\"d\"]")
                .succeedsWith("[{\"Items\":[\"aa\",\"bb\"]},{\"Items\":[\"ccccccccccccccccc\"]},{\"Items\":[\"d\"]}]");
    }

    @Test
    void aFailedBatchCountsAllItsItems() {
        String states = "\"P\": {\"Type\": \"Fail\", \"Error\": \"E\"}";
        state(map("\"ToleratedFailureCount\": 1, \"ItemBatcher\": {\"MaxItemsPerBatch\": 2},", states))
                .run("[1,2]")
                .failsWith("States.ExceedToleratedFailureThreshold");
    }

    @Test
    void stoppingTheExecutionAbortsItsChildren() {
        MachineTester stopped = state(map("\"MaxConcurrency\": 1,", WAIT));
        afterFiveSecondsOf(stopped, "[1,2]", () -> stopped.execution().stop(Optional.empty(), Optional.empty()));
        MapRun mapRun = onlyMapRun(stopped);
        assertThat(stopped.execution().status()).isEqualTo(ExecutionStatus.ABORTED);
        assertThat(mapRun.status()).isEqualTo(MapRunStatus.ABORTED);
        assertThat(mapRun.executionCounts()).isEqualTo(new MapRunCounts(1, 0, 0, 0, 0, 1, 2, 0, 0));
    }

    @Test
    void theTimeoutOfTheMachineAbortsItsChildren() {
        MachineTester tester = machine(
                        "\"TimeoutSeconds\": 5, \"StartAt\": \"M\", \"States\": {\"M\": {%s, \"End\": true}}"
                                .formatted(map("", WAIT)))
                .run("[1]");
        assertThat(tester.execution().status()).isEqualTo(ExecutionStatus.TIMED_OUT);
        assertThat(statuses(onlyMapRun(tester))).containsExactly(ExecutionStatus.ABORTED);
    }

    @Test
    void aFailingBranchAbortsTheMapRunBesideIt() {
        MachineTester tester = machine("""
                "StartAt": "B", "States": {"B": {"Type": "Parallel", "End": true, "Branches": [
                  {"StartAt": "M", "States": {"M": {%s, "End": true}}},
                  {"StartAt": "F", "States": {"F": {"Type": "Fail", "Error": "E"}}}]}}
                """.formatted(map("", WAIT))).run("[1]").failsWith("E");
        assertThat(tester.types()).containsSubsequence("MapRunStarted", "MapRunAborted", "MapStateAborted");
        assertThat(onlyMapRun(tester).status()).isEqualTo(MapRunStatus.ABORTED);
    }

    @Test
    void anExpressChildTakesAtMostFiveMinutes() {
        String states = "\"P\": {\"Type\": \"Wait\", \"Seconds\": 301, \"End\": true}";
        MachineTester tester = state(map("", "EXPRESS", states))
                .run("[1]")
                .failsWith("States.ExceedToleratedFailureThreshold")
                .took(Duration.ofMinutes(5));
        assertThat(statuses(onlyMapRun(tester))).containsExactly(ExecutionStatus.TIMED_OUT);
        assertThat(onlyMapRun(tester).children().get(0).execution().arn()).contains(":express:machine/each:");
    }

    @Test
    void boundsCanBeChangedWhileItRuns() {
        MachineTester tester = state(map("\"MaxConcurrency\": 1,", WAIT));
        afterFiveSecondsOf(
                tester, "[1,2,3]", () -> onlyMapRun(tester).update(Optional.of(10), Optional.of(3), Optional.empty()));
        tester.succeedsWith("[1,2,3]").took(Duration.ofSeconds(15));
        assertThat(onlyMapRun(tester).maxConcurrency()).isEqualTo(10);
        assertThat(onlyMapRun(tester).toleratedFailureCount()).isEqualTo(3);
    }

    @Test
    void boundsOutOfRangeFailTheState() {
        String map = map("\"ToleratedFailurePercentagePath\": \"$.p\", \"ItemsPath\": \"$.xs\",", PASS);
        pathState(map)
                .run("{\"xs\": [1], \"p\": 101}")
                .failsWith("States.Runtime")
                .causedBy("An error occurred while executing the state 'S' (entered at the event id #2)."
                        + " ToleratedFailurePercentage must be between 0 and 100.");
        pathState(map).run("{\"xs\": [1], \"p\": 0.5}").succeedsWith("[1]");
    }

    @Test
    void mapsNest() {
        String inner = map("", PASS).replace("\"each\"", "\"inner\"").replace("\"P\"", "\"Q\"");
        state(map("", "\"P\": {" + inner + ", \"End\": true}"))
                .run("[[1,2],[3]]")
                .succeedsWith("[[1,2],[3]]");
    }
}
