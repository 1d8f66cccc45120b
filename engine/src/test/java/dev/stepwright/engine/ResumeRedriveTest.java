package dev.stepwright.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.engine.execution.Execution;
import dev.stepwright.engine.execution.ExecutionStatus;
import dev.stepwright.engine.execution.MapRun;
import dev.stepwright.engine.execution.RepeatedExecution;
import dev.stepwright.engine.execution.StartRequest;
import dev.stepwright.engine.history.HistoryEvent;
import dev.stepwright.engine.journal.TestJournal;
import dev.stepwright.engine.lambda.LambdaFunctions;
import dev.stepwright.engine.lambda.LambdaInvocation;
import dev.stepwright.engine.lambda.LambdaResponse;
import dev.stepwright.engine.object.FolderObjectStore;
import dev.stepwright.engine.time.EngineClock;
import dev.stepwright.engine.time.VirtualClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As {@link ResumeTest}, of executions that are redriven with their Map Runs. */
class ResumeRedriveTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    /** Nobody stops the execution. */
    private static final Duration NO_STOP = Duration.ofSeconds(-1);

    private static final String CALL = """
            {"StartAt": "W", "States": {
              "W": {"Type": "Wait", "Seconds": "{% $states.input.n %}", "Next": "T"},
              "T": {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:moody", "End": true}}}""";

    @TempDir
    private Path folder;

    @BeforeEach
    void makeBucket() throws IOException {
        Files.createDirectory(folder.resolve("b"));
    }

    private static String distributed(String label, String type, String members, String items, String processor) {
        return """
                {"Type": "Map", "Label": "%s", "MaxConcurrency": 2, %s "Items": %s, "End": true,
                 "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "%s"}, %s}
                """.formatted(label, members, items, type, processor.strip().substring(1));
    }

    private static StateMachine machine(String state) {
        return StateMachine.compile(
                "{\"QueryLanguage\": \"JSONata\", \"StartAt\": \"M\", \"States\": {\"M\": " + state + "}}");
    }

    private static String numbers(int... numbers) {
        List<String> items = new ArrayList<>();
        for (int number : numbers) {
            items.add("{\"n\": " + number + "}");
        }
        return items.toString();
    }

    /** One life of the process; its only function fails for one number, and at first for all odd ones. */
    private final class Process implements LambdaFunctions {
        private final VirtualClock clock;
        private final Duration untilStop;
        private final Engine engine;
        private @Nullable Execution execution;

        private Process(Instant start, Duration untilStop) {
            clock = new VirtualClock(start);
            this.untilStop = untilStop.minus(Duration.between(START, start));
            engine = Engine.calling(this)
                    .objects(new FolderObjectStore(folder))
                    .clock(clock)
                    .executor(Runnable::run)
                    .build();
        }

        private Execution start(StateMachine machine, TestJournal journal) {
            EngineClock.Hold hold = clock.hold();
            Execution started = engine.start(machine, StartRequest.withInput("{}"), journal, event -> {});
            return run(started, hold);
        }

        private Execution resume(StateMachine machine, TestJournal journal) {
            EngineClock.Hold hold = clock.hold();
            RepeatedExecution repeated =
                    engine.resume(machine, StartRequest.withInput("{}"), journal.recording(), journal, event -> {});
            execution = repeated.execution();
            repeated.goOn().run();
            return run(repeated.execution(), hold);
        }

        private Execution run(Execution underway, EngineClock.Hold hold) {
            execution = underway;
            if (untilStop.compareTo(Duration.ZERO) > 0) {
                clock.schedule(untilStop, () -> underway.stop(Optional.empty(), Optional.empty()));
            }
            hold.close();
            return underway;
        }

        @Override
        public CompletionStage<LambdaResponse> invoke(LambdaInvocation invocation) {
            int redrives = execution == null ? 0 : execution.redriveCount();
            String input = invocation.payload();
            boolean fails = input.contains("7") || redrives == 0 && input.matches("\\D+[135]}");
            return CompletableFuture.completedFuture(
                    fails
                            ? new LambdaResponse.FunctionError(Optional.of("Down"), "{}")
                            : new LambdaResponse.Returned(input));
        }
    }

    /** A child execution that had not started draws other names, those of its Map Runs among them. */
    private static List<String> describe(Execution execution) {
        return describeAll(execution).stream()
                .map(line -> line.replaceAll("[0-9a-f-]{36}", "?"))
                .toList();
    }

    private static List<String> describeAll(Execution execution) {
        List<String> described = new ArrayList<>();
        described.add(execution.status() + " " + execution.redriveCount() + " " + execution.stopDate());
        for (HistoryEvent event : execution.history()) {
            described.add(event.id() + " " + event.previousEventId() + " " + event.type() + " "
                    + event.details().printable());
        }
        for (MapRun mapRun : execution.mapRuns()) {
            described.add(
                    mapRun.arn() + " " + mapRun.status() + " " + mapRun.redriveCount() + " " + mapRun.itemCounts());
            mapRun.children().forEach(child -> described.addAll(describeAll(child.execution())));
        }
        return described;
    }

    private static void redrive(Execution execution, int most) {
        while (execution.status().isUnsuccessful() && execution.redriveCount() < most) {
            execution.redrive();
        }
    }

    private Execution endsTheSameWhereverItIsInterrupted(StateMachine machine, int redrives, Duration untilStop) {
        TestJournal journal = new TestJournal();
        Execution undisturbed = new Process(START, untilStop).start(machine, journal);
        redrive(undisturbed, redrives);
        for (int entries = 1; entries <= journal.size(); entries++) {
            TestJournal kept = journal.cut(entries);
            Execution resumed = new Process(kept.lastTime(), untilStop).resume(machine, kept);
            redrive(resumed, redrives);
            assertThat(describe(resumed))
                    .as("after %s of %s entries", entries, journal.size())
                    .isEqualTo(describe(undisturbed));
            assertThat(describe(new Process(kept.lastTime(), NO_STOP).resume(machine, kept)))
                    .as("again, after %s of %s entries", entries, journal.size())
                    .isEqualTo(describe(undisturbed));
        }
        return undisturbed;
    }

    @Test
    void childExecutionsThatFailed() {
        StateMachine machine = machine(
                distributed("each", "STANDARD", "\"ToleratedFailureCount\": 1,", numbers(0, 1, 2, 3, 4, 5), CALL));

        Execution ended = endsTheSameWhereverItIsInterrupted(machine, 1, NO_STOP);

        assertThat(ended.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
        assertThat(ended.mapRuns().get(0).children())
                .extracting(child -> child.execution().redriveCount())
                .containsExactly(0, 1, 0, 1, 1, 0);
    }

    @Test
    void executionsThatFailAgain() {
        StateMachine machine = machine(distributed("each", "STANDARD", "", numbers(1, 0, 7, 2), CALL));

        Execution ended = endsTheSameWhereverItIsInterrupted(machine, 3, NO_STOP);

        assertThat(ended.status()).isEqualTo(ExecutionStatus.FAILED);
        assertThat(ended.redriveCount()).isEqualTo(3);
    }

    @Test
    void expressChildExecutions() {
        StateMachine machine = machine(distributed("each", "EXPRESS", "", numbers(0, 1, 2, 3), CALL));

        Execution ended = endsTheSameWhereverItIsInterrupted(machine, 1, NO_STOP);

        assertThat(ended.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
    }

    @Test
    void childExecutionsWithMapRunsOfTheirOwn() {
        String inner = "{\"StartAt\": \"I\", \"States\": {\"I\": "
                + distributed("inner", "STANDARD", "", "\"{% $states.input %}\"", CALL) + "}}";
        String items = "[" + numbers(0, 1, 2) + "," + numbers(3, 0) + "]";
        StateMachine machine = machine(distributed("outer", "STANDARD", "", items, inner));

        Execution ended = endsTheSameWhereverItIsInterrupted(machine, 1, NO_STOP);

        assertThat(ended.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
    }

    @Test
    void executionsThatWereStopped() {
        StateMachine machine = machine(distributed("each", "STANDARD", "", numbers(0, 2, 4), CALL));

        Execution ended = endsTheSameWhereverItIsInterrupted(machine, 1, Duration.ofMillis(1_100));

        assertThat(ended.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
        assertThat(ended.mapRuns().get(0).children())
                .extracting(child -> child.execution().redriveCount())
                .containsExactly(0, 1, 1);
    }

    @Test
    void resultsInBuckets() {
        String writer = "\"ResultWriter\": {\"Resource\": \"arn:aws:states:::s3:putObject\","
                + " \"Arguments\": {\"Bucket\": \"b\", \"Prefix\": \"p\"}},";
        StateMachine machine = machine(distributed("each", "STANDARD", writer, numbers(1, 0, 3), CALL));

        Execution ended = endsTheSameWhereverItIsInterrupted(machine, 1, NO_STOP);

        assertThat(ended.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
    }
}
