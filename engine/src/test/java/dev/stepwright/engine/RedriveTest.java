package dev.stepwright.engine;

import static dev.stepwright.engine.MachineTester.machine;
import static dev.stepwright.engine.MachineTester.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stepwright.engine.execution.ExecutionStatus;
import dev.stepwright.engine.execution.MapRun;
import dev.stepwright.engine.execution.NotRedrivableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Histories are those of the service for the same course of events. */
class RedriveTest {

    private static String task(String function) {
        return """
                {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
                 "Arguments": {"FunctionName": "%s"}, "Output": "{%% $states.result.Payload %%}", "End": true}
                """.formatted(function);
    }

    private static String distributed(String members) {
        return """
                "Type": "Map", "Label": "each", "MaxConcurrency": 1, %s
                "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                  "StartAt": "P", "States": {"P": %s}}
                """.formatted(members, task("f"));
    }

    @Test
    void goesOnAtTheFailedStateWithWhatThereWas() {
        machine("""
                "StartAt": "A", "States": {
                  "A": {"Type": "Pass", "Assign": {"x": 7}, "Next": "T"},
                  "T": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "End": true,
                    "Arguments": {"FunctionName": "f"},
                    "Output": {"x": "{% $x %}", "redrives": "{% $states.context.Execution.RedriveCount %}"}}}
                """)
                .failing("f", "E")
                .returning("f", "1")
                .run("{}")
                .failsWith("E")
                .redrive()
                .succeedsWith("{\"x\":7,\"redrives\":1}")
                .hasHistory("""
                1 0 ExecutionStarted
                2 0 PassStateEntered A
                3 2 PassStateExited A
                4 3 TaskStateEntered T
                5 4 TaskScheduled
                6 5 TaskStarted
                7 6 TaskFailed
                8 7 ExecutionFailed
                9 8 ExecutionRedriven
                10 4 TaskScheduled
                11 10 TaskStarted
                12 11 TaskSucceeded
                13 12 TaskStateExited T
                14 13 ExecutionSucceeded""");
    }

    @Test
    void retriesAreCountedAnew() {
        MachineTester tester =
                state("""
                "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Arguments": {"FunctionName": "f"},
                "Retry": [{"ErrorEquals": ["E"], "MaxAttempts": 1}]
                """).failing("f", "E").run("{}").failsWith("E").redrive().failsWith("E");
        assertThat(tester.invocations).hasSize(4);
        assertThat(tester.execution().redriveCount()).isEqualTo(1);
        assertThat(tester.execution().redriveDate()).contains(MachineTester.START.plusSeconds(1));
    }

    @Test
    void onlyBranchesThatDidNotSucceedAreRepeated() {
        MachineTester tester = state("\"Type\": \"Parallel\", \"Branches\": ["
                        + "{\"StartAt\": \"A\", \"States\": {\"A\": " + task("a") + "}},"
                        + "{\"StartAt\": \"B\", \"States\": {\"B\": " + task("b") + "}},"
                        + "{\"StartAt\": \"C\", \"States\": {\"C\": " + task("c") + "}}]")
                .returning("a", "1")
                .taking("b", Duration.ofSeconds(1))
                .failing("b", "E")
                .returning("b", "2")
                .taking("c", Duration.ofSeconds(2))
                .returning("c", "3")
                .run("{}")
                .failsWith("E")
                .redrive()
                .succeedsWith("[1,2,3]");
        assertThat(tester.invocations.stream().map(invocation -> invocation.functionName()))
                .containsExactly("a", "b", "c", "b", "c");
        assertThat(tester.history()).contains("""
                19 18 ExecutionFailed
                20 19 ExecutionRedriven
                21 7 TaskScheduled
                22 21 TaskStarted
                23 10 TaskScheduled""");
    }

    @Test
    void onlyIterationsThatDidNotSucceedAreRepeated() {
        state("""
                "Type": "Map", "MaxConcurrency": 1, "ItemProcessor": {"StartAt": "T", "States": {"T": %s}}
                """.formatted(task("f")))
                .returning("f", "1")
                .failing("f", "E")
                .returning("f", "2")
                .run("[0,0,0]")
                .failsWith("E")
                .redrive()
                .succeedsWith("[1,2,2]")
                .hasHistory("""
                1 0 ExecutionStarted
                2 0 MapStateEntered S
                3 2 MapStateStarted
                4 3 MapIterationStarted 0
                5 4 TaskStateEntered T
                6 5 TaskScheduled
                7 6 TaskStarted
                8 7 TaskSucceeded
                9 8 TaskStateExited T
                10 9 MapIterationSucceeded 0
                11 9 MapIterationStarted 1
                12 11 TaskStateEntered T
                13 12 TaskScheduled
                14 13 TaskStarted
                15 14 TaskFailed
                16 15 MapIterationFailed 1
                17 15 TaskStateAborted
                18 15 MapStateFailed
                19 18 ExecutionFailed
                20 19 ExecutionRedriven
                21 12 TaskScheduled
                22 21 TaskStarted
                23 22 TaskSucceeded
                24 23 TaskStateExited T
                25 24 MapIterationSucceeded 1
                26 24 MapIterationStarted 2
                27 26 TaskStateEntered T
                28 27 TaskScheduled
                29 28 TaskStarted
                30 29 TaskSucceeded
                31 30 TaskStateExited T
                32 31 MapIterationSucceeded 2
                33 32 MapStateSucceeded
                34 32 MapStateExited S
                35 34 ExecutionSucceeded""");
    }

    @Test
    void aTimeoutBeginsAnew() {
        MachineTester tester = machine("""
                "TimeoutSeconds": 10, "StartAt": "W", "States": {
                  "W": {"Type": "Wait", "Seconds": "{% $states.context.Execution.RedriveCount = 0 ? 20 : 9 %}", "End": true}}
                """).run("{}");
        assertThat(tester.execution().status()).isEqualTo(ExecutionStatus.TIMED_OUT);
        tester.redrive().succeedsWith("{}").took(Duration.ofSeconds(19));
    }

    @Test
    void whatWasStoppedGoesOn() {
        MachineTester tester = state("\"Type\": \"Wait\", \"Seconds\": 10");
        var hold = tester.clock.hold();
        tester.start("{}");
        tester.execution().stop(Optional.empty(), Optional.empty());
        hold.close();
        assertThat(tester.execution().status()).isEqualTo(ExecutionStatus.ABORTED);
        tester.redrive().succeedsWith("{}");
    }

    @Test
    void whatFailedForItsSizeBeginsAnew() {
        MachineTester tester = state("\"Type\": \"Parallel\", \"Branches\": ["
                        + "{\"StartAt\": \"A\", \"States\": {\"A\": " + task("a") + "}},"
                        + "{\"StartAt\": \"B\", \"States\": {\"B\": " + task("b") + "}}]")
                .returning("a", "1")
                .returning("b", "\"" + "x".repeat(300_000) + "\"")
                .returning("b", "2")
                .run("{}")
                .failsWith("States.DataLimitExceeded")
                .redrive()
                .succeedsWith("[1,2]");
        assertThat(tester.invocations).hasSize(4);
    }

    @Test
    void aMapRunRedrivesItsUnsuccessfulChildren() {
        MachineTester tester = state(distributed(""))
                .returning("f", "1")
                .failing("f", "E")
                .returning("f", "2")
                .run("[0,0,0]")
                .failsWith("States.ExceedToleratedFailureThreshold")
                .redrive()
                .succeedsWith("[1,2,2]")
                .hasHistory("""
                1 0 ExecutionStarted
                2 0 MapStateEntered S
                3 2 MapStateStarted
                4 3 MapRunStarted
                5 4 MapRunFailed
                6 5 MapStateFailed
                7 6 ExecutionFailed
                8 7 ExecutionRedriven
                9 3 MapRunRedriven
                10 9 MapRunSucceeded
                11 10 MapStateSucceeded
                12 9 MapStateExited S
                13 12 ExecutionSucceeded""");
        assertThat(tester.execution().mapRuns()).hasSize(1);
        MapRun mapRun = tester.execution().mapRuns().get(0);
        assertThat(mapRun.redriveCount()).isEqualTo(1);
        assertThat(mapRun.children())
                .extracting(child -> child.execution().redriveCount())
                .containsExactly(0, 1, 0);
    }

    @Test
    void expressChildrenAreRunAgain() {
        MachineTester tester = state(distributed("").replace("STANDARD", "EXPRESS"))
                .failing("f", "E")
                .returning("f", "1")
                .run("[0]")
                .failsWith("States.ExceedToleratedFailureThreshold")
                .redrive()
                .succeedsWith("[1]");
        assertThat(tester.execution()
                        .mapRuns()
                        .get(0)
                        .children()
                        .get(0)
                        .execution()
                        .history()
                        .get(0)
                        .type()
                        .text())
                .isEqualTo("ExecutionStarted");
    }

    @Test
    void itemsThatCouldNotBeReadAreReadByTheRedrive(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("data"));
        MachineTester tester = state(distributed("""
                "ItemReader": {"Resource": "arn:aws:states:::s3:getObject", "ReaderConfig": {"InputType": "JSON"},
                  "Arguments": {"Bucket": "data", "Key": "a.json"}},
                "ResultWriter": {"Resource": "arn:aws:states:::s3:putObject", "Arguments": {"Bucket": "data"},
                  "WriterConfig": {"Transformation": "COMPACT"}},
                """))
                .returning("f", "1")
                .failing("f", "E")
                .returning("f", "2")
                .buckets(folder)
                .run("{}")
                .failsWith("States.ItemReaderFailed");
        Files.writeString(folder.resolve("data/a.json"), "[0,0]");
        tester.redrive().failsWith("States.ExceedToleratedFailureThreshold").redrive();
        String arn = tester.execution().mapRuns().get(0).arn();
        Path results = folder.resolve("data").resolve(arn.substring(arn.lastIndexOf(':') + 1));
        assertThat(results.resolve("Redrive-1/SUCCEEDED_0.json")).hasContent("[1]");
        assertThat(results.resolve("Redrive-2/SUCCEEDED_0.json")).hasContent("[2]");
        assertThat(results.resolve("Redrive-2/manifest.json"))
                .content()
                .containsSubsequence("Redrive-1/SUCCEEDED_0.json", "Redrive-2/SUCCEEDED_0.json");
    }

    @Test
    void whatCannotBeRedrivenSaysWhy() {
        MachineTester succeeded = state("\"Type\": \"Pass\"").run("{}");
        assertThatThrownBy(succeeded::redrive)
                .isInstanceOf(NotRedrivableException.class)
                .hasMessage("Execution is SUCCEEDED and cannot be redriven");
        MachineTester failed = machine("\"StartAt\": \"F\", \"States\": {\"F\": {\"Type\": \"Fail\"}}")
                .run("{}");
        assertThat(failed.execution().redriveRefusal()).isEmpty();
        failed.clock.schedule(Duration.ofDays(15), () -> {});
        assertThat(failed.execution().redriveRefusal()).contains("Execution redrivable period exceeded");
    }
}
