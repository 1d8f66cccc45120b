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
import dev.stepwright.engine.object.ListedObject;
import dev.stepwright.engine.object.ObjectName;
import dev.stepwright.engine.object.ObjectStore;
import dev.stepwright.engine.service.ServiceAction;
import dev.stepwright.engine.service.ServiceCall;
import dev.stepwright.engine.service.ServiceCalls;
import dev.stepwright.engine.service.ServiceResponse;
import dev.stepwright.engine.time.EngineClock;
import dev.stepwright.engine.time.VirtualClock;
import dev.stepwright.engine.worker.TaskToken;
import dev.stepwright.engine.worker.WaitingTask;
import dev.stepwright.engine.worker.Workers;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The process ends after each entry of the journal in turn; the execution ends as one that nothing disturbed. */
class ResumeTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final String FUNCTION = "arn:aws:lambda:us-east-1:123456789012:function:";
    private static final String ACTIVITY = "arn:aws:states:us-east-1:123456789012:activity:approve";

    private static final Map<String, String> MACHINES = new LinkedHashMap<>();

    static {
        MACHINES.put("random values in variables", """
                "StartAt": "A", "States": {
                  "A": {"Type": "Pass", "Assign": {"id": "{% $uuid() %}", "n": "{% $random() %}"}, "Next": "W"},
                  "W": {"Type": "Wait", "Seconds": 60, "Next": "B"},
                  "B": {"Type": "Pass", "Assign": {"then": "{% $millis() %}"}, "Next": "W2"},
                  "W2": {"Type": "Wait", "Seconds": 5, "Next": "C"},
                  "C": {"Type": "Pass", "Output": "{% [$id, $n, $uuid(), $shuffle([1..9]), $then] %}", "End": true}}""");
        MACHINES.put("retries", """
                "StartAt": "T", "States": {
                  "T": {"Type": "Task", "Resource": "%sflaky",
                    "Arguments": {"count": "{%% $states.context.State.RetryCount %%}"},
                    "Retry": [{"ErrorEquals": ["Again"], "IntervalSeconds": 10, "MaxAttempts": 3, "JitterStrategy": "FULL"}],
                    "Next": "U"},
                  "U": {"Type": "Task", "Resource": "%sflaky", "Arguments": {"count": 0},
                    "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "V"}], "End": true},
                  "V": {"Type": "Pass", "End": true}}""".formatted(FUNCTION, FUNCTION));
        MACHINES.put("branches and iterations", """
                "StartAt": "P", "States": {
                  "P": {"Type": "Parallel", "Next": "M", "Branches": [
                    {"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 3, "Next": "X"},
                      "X": {"Type": "Task", "Resource": "%1$secho", "Arguments": {"n": 1}, "End": true}}},
                    {"StartAt": "Y", "States": {"Y": {"Type": "Task", "Resource": "%1$secho", "Arguments": {"n": 2}, "End": true}}}]},
                  "M": {"Type": "Map", "Items": [1, 2, 3, 4, 5], "MaxConcurrency": 2, "End": true,
                    "ItemProcessor": {"StartAt": "Z", "States": {
                      "Z": {"Type": "Wait", "Seconds": "{%% $states.input %%}", "Next": "T"},
                      "T": {"Type": "Task", "Resource": "%1$secho", "Arguments": {"n": "{%% $states.input * 2 %%}"}, "End": true}}}}}
                """.formatted(FUNCTION));
        MACHINES.put("a failing branch", """
                "StartAt": "P", "States": {
                  "P": {"Type": "Parallel", "End": true, "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "C"}], "Branches": [
                    {"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 30, "End": true}}},
                    {"StartAt": "F", "States": {"F": {"Type": "Task", "Resource": "%sflaky", "Arguments": {"count": 0}, "End": true}}}]},
                  "C": {"Type": "Wait", "Seconds": 5, "End": true}}""".formatted(FUNCTION));
        MACHINES.put("an activity", """
                "StartAt": "T", "States": {
                  "T": {"Type": "Task", "Resource": "%s", "TimeoutSeconds": 100, "HeartbeatSeconds": 8, "Next": "U"},
                  "U": {"Type": "Task", "Resource": "%s", "TimeoutSeconds": 6,
                    "Catch": [{"ErrorEquals": ["States.Timeout"], "Next": "V"}], "End": true},
                  "V": {"Type": "Pass", "End": true}}""".formatted(ACTIVITY, ACTIVITY));
        MACHINES.put("a task token", """
                "StartAt": "T", "States": {
                  "T": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke.waitForTaskToken",
                    "Arguments": {"FunctionName": "callback", "Payload": {"token": "{% $states.context.Task.Token %}"}},
                    "End": true}}""");
        MACHINES.put("the end of a function's log", """
                "StartAt": "T", "States": {
                  "T": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
                    "Arguments": {"FunctionName": "echo", "LogType": "Tail"},
                    "Output": "{% $states.result.LogResult %}", "Next": "W"},
                  "W": {"Type": "Wait", "Seconds": 5, "End": true}}""");
        MACHINES.put("a function that takes too long", """
                "TimeoutSeconds": 90, "StartAt": "T", "States": {
                  "T": {"Type": "Task", "Resource": "%sslow", "TimeoutSeconds": 7, "Arguments": {"n": "{%% $states.context.State.RetryCount %%}"},
                    "Retry": [{"ErrorEquals": ["States.Timeout"], "IntervalSeconds": 1, "BackoffRate": 1, "MaxAttempts": 2}],
                    "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "W"}], "End": true},
                  "W": {"Type": "Wait", "Seconds": 600, "End": true}}""".formatted(FUNCTION));
        MACHINES.put("child executions", """
                "StartAt": "M", "States": {
                  "M": {"Type": "Map", "Label": "each", "Items": [3, 1, 2, 0, 4], "MaxConcurrency": 2, "Next": "N",
                    "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                      "StartAt": "Z", "States": {
                        "Z": {"Type": "Wait", "Seconds": "{%% $states.input %%}", "Next": "T"},
                        "T": {"Type": "Task", "Resource": "%secho", "Arguments": {"n": "{%% $states.input * 2 %%}"}, "End": true}}}},
                  "N": {"Type": "Map", "Label": "none", "Items": [], "End": true,
                    "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                      "StartAt": "E", "States": {"E": {"Type": "Pass", "End": true}}}}}""".formatted(FUNCTION));
        MACHINES.put("child executions that are too many failures", """
                "StartAt": "M", "States": {
                  "M": {"Type": "Map", "Label": "each", "Items": [0, 1, 2], "End": true,
                    "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "C"}],
                    "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                      "StartAt": "Z", "States": {
                        "Z": {"Type": "Wait", "Seconds": "{% $states.input * 10 %}", "Next": "F"},
                        "F": {"Type": "Fail", "Error": "No"}}}},
                  "C": {"Type": "Wait", "Seconds": 5, "End": true}}""");
    }

    static {
        MACHINES.put("a job", """
                "StartAt": "T", "States": {
                  "T": {"Type": "Task", "Resource": "arn:aws:states:::states:startExecution.sync:2",
                    "Arguments": {"StateMachineArn": "arn:aws:states:us-east-1:123456789012:stateMachine:m"}, "Next": "U"},
                  "U": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage",
                    "Arguments": {"QueueUrl": "q", "MessageBody": "b"}, "Next": "V"},
                  "V": {"Type": "Task", "Resource": "arn:aws:states:::states:startExecution.sync", "TimeoutSeconds": 4,
                    "Arguments": {"StateMachineArn": "arn:aws:states:us-east-1:123456789012:stateMachine:m"},
                    "Catch": [{"ErrorEquals": ["States.Timeout"], "Next": "W"}], "End": true},
                  "W": {"Type": "Wait", "Seconds": 20, "End": true}}""");
        MACHINES.put("items and results in buckets", """
                "StartAt": "M", "States": {
                  "M": {"Type": "Map", "Label": "each", "MaxConcurrency": 2, "End": true,
                    "ItemReader": {"Resource": "arn:aws:states:::s3:getObject", "ReaderConfig": {"InputType": "JSON"},
                      "Arguments": {"Bucket": "b", "Key": "k"}},
                    "ResultWriter": {"Resource": "arn:aws:states:::s3:putObject",
                      "Arguments": {"Bucket": "b", "Prefix": "p"}},
                    "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                      "StartAt": "Z", "States": {
                        "Z": {"Type": "Wait", "Seconds": "{% $states.input %}", "End": true}}}}}""");
    }

    /** A bucket in which every object is three numbers. */
    private static final class Bucket implements ObjectStore {
        @Override
        public InputStream read(ObjectName object) {
            return new ByteArrayInputStream("[3,1,2]".getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public List<ListedObject> list(String bucket, String prefix) {
            return List.of();
        }

        @Override
        public void write(ObjectName object, byte[] content) {
            // Nobody reads it.
        }
    }

    /** One life of the process: its clock, its functions and its workers. */
    private static final class Process implements LambdaFunctions, ServiceCalls, Workers {
        private final VirtualClock clock;
        private final List<String> invoked = new ArrayList<>();
        private final List<HistoryEvent> told = new ArrayList<>();
        private final Engine engine;
        private final Map<String, Instant> firstOpened;
        private final List<String> offered = new ArrayList<>();
        private final List<ServiceAction> stopped = new ArrayList<>();

        /** @param firstOpened when each token was first given away, which those who hold it remember */
        private Process(Instant start, Map<String, Instant> firstOpened) {
            this.firstOpened = firstOpened;
            clock = new VirtualClock(start);
            engine = Engine.calling(this)
                    .workers(this)
                    .services(this)
                    .objects(new Bucket())
                    .clock(clock)
                    .executor(Runnable::run)
                    .build();
        }

        @Override
        public CompletionStage<LambdaResponse> invoke(LambdaInvocation invocation) {
            String function = invocation
                    .functionName()
                    .substring(invocation.functionName().lastIndexOf(':') + 1);
            invoked.add(function + " " + invocation.payload());
            CompletableFuture<LambdaResponse> answer = new CompletableFuture<>();
            switch (function) {
                case "flaky" ->
                    answer.complete(
                            invocation.payload().equals("{\"count\":2}")
                                    ? new LambdaResponse.Returned("\"at last\"")
                                    : new LambdaResponse.FunctionError(Optional.of("Again"), "{}"));
                case "slow" ->
                    clock.schedule(Duration.ofSeconds(10), () -> answer.complete(new LambdaResponse.Returned("1")));
                default ->
                    answer.complete(
                            new LambdaResponse.Returned(invocation.payload(), Optional.of("log " + invoked.size())));
            }
            return answer;
        }

        @Override
        public boolean takeClockTime() {
            return true;
        }

        @Override
        public CompletionStage<ServiceResponse> call(ServiceCall call) {
            return CompletableFuture.completedFuture(
                    call.action().pattern().runsAJob()
                            ? new ServiceResponse.Running("{\"job\":1}", resume(call, "{}"))
                            : new ServiceResponse.Answered("{\"message\":1}"));
        }

        @Override
        public ServiceResponse.Job resume(ServiceCall call, String output) {
            Instant begun = firstOpened.computeIfAbsent(call.action().toString(), job -> clock.now());
            CompletableFuture<ServiceResponse> end = new CompletableFuture<>();
            at(begun.plusSeconds(10), () -> end.complete(new ServiceResponse.Answered("{\"ended\":true}")));
            return new ServiceResponse.Job() {
                @Override
                public CompletionStage<ServiceResponse> end() {
                    return end;
                }

                @Override
                public void stop() {
                    stopped.add(call.action());
                }
            };
        }

        @Override
        public TaskToken open(String id, WaitingTask task) {
            Instant opened = firstOpened.computeIfAbsent(id, token -> clock.now());
            at(opened.plusSeconds(5), () -> task.taken(Optional.of("w")));
            at(opened.plusSeconds(9), task::heartbeat);
            at(opened.plusSeconds(12), () -> task.succeed("[7]"));
            return new TaskToken.Unanswered(id);
        }

        @Override
        public boolean hasActivity(String arn) {
            return true;
        }

        @Override
        public void offer(String activityArn, TaskToken token, String input) {
            offered.add(input);
        }

        private void at(Instant time, Runnable action) {
            if (!time.isBefore(clock.now())) {
                clock.schedule(Duration.between(clock.now(), time), action);
            }
        }
    }

    private static StateMachine machine(String name) {
        return StateMachine.compile("{\"QueryLanguage\": \"JSONata\", " + MACHINES.get(name) + "}");
    }

    private static Execution start(Process process, StateMachine machine, TestJournal journal) {
        return process.engine.start(machine, StartRequest.withInput("[1]"), journal, process.told::add);
    }

    private static Execution resume(Process process, StateMachine machine, TestJournal journal) {
        EngineClock.Hold hold = process.clock.hold();
        RepeatedExecution repeated = process.engine.resume(
                machine, StartRequest.withInput("[1]"), journal.recording(), journal, process.told::add);
        repeated.goOn().run();
        hold.close();
        return repeated.execution();
    }

    private static List<String> describe(Execution execution) {
        List<String> described = new ArrayList<>();
        for (HistoryEvent event : execution.history()) {
            described.add(event.id() + " " + event.previousEventId() + " " + event.type() + " "
                    + event.details().printable());
        }
        for (MapRun mapRun : execution.mapRuns()) {
            described.add(mapRun.arn() + " " + mapRun.status() + " " + mapRun.itemCounts());
            mapRun.children().forEach(child -> described.addAll(describe(child.execution())));
        }
        return described;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "random values in variables",
                "retries",
                "branches and iterations",
                "a failing branch",
                "an activity",
                "a task token",
                "a function that takes too long",
                "child executions",
                "child executions that are too many failures",
                "a job",
                "items and results in buckets"
            })
    void endsTheSameWhereverItWasInterrupted(String name) {
        StateMachine machine = machine(name);
        TestJournal journal = new TestJournal();
        Map<String, Instant> tokens = new LinkedHashMap<>();
        Execution undisturbed = start(new Process(START, tokens), machine, journal);
        assertThat(undisturbed.stopDate()).isPresent();
        for (int entries = 1; entries <= journal.size(); entries++) {
            TestJournal kept = journal.cut(entries);
            Execution resumed = resume(new Process(kept.lastTime(), tokens), machine, kept);
            assertThat(describe(resumed))
                    .as("after %s of %s entries", entries, journal.size())
                    .isEqualTo(describe(undisturbed));
            assertThat(resumed.stopDate()).isEqualTo(undisturbed.stopDate());
            Execution again = resume(new Process(START, tokens), machine, kept);
            assertThat(describe(again)).isEqualTo(describe(undisturbed));
            assertThat(again.stopDate()).isEqualTo(resumed.stopDate());
        }
    }

    @Test
    void aStopIsNotForgotten() {
        StateMachine machine = machine("random values in variables");
        TestJournal journal = new TestJournal();
        Process first = new Process(START, new LinkedHashMap<>());
        EngineClock.Hold hold = first.clock.hold();
        start(first, machine, journal).stop(Optional.of("Enough"), Optional.empty());
        Execution resumed = resume(new Process(START, new LinkedHashMap<>()), machine, journal);
        assertThat(resumed.status()).isEqualTo(ExecutionStatus.ABORTED);
        assertThat(resumed.error()).contains("Enough");
        hold.close();
    }

    @Test
    void onlyWhatIsNewIsTold() {
        StateMachine machine = machine("random values in variables");
        TestJournal journal = new TestJournal();
        Process first = new Process(START, new LinkedHashMap<>());
        EngineClock.Hold hold = first.clock.hold();
        start(first, machine, journal);
        Process second = new Process(START.plusSeconds(7), new LinkedHashMap<>());
        Execution resumed = resume(second, machine, journal.cut(journal.size()));
        assertThat(first.told).hasSize(4);
        assertThat(second.told)
                .isEqualTo(resumed.history().subList(4, resumed.history().size()));
        assertThat(second.told.get(0).timestamp()).isEqualTo(START.plusSeconds(60));
        hold.close();
    }

    @Test
    void anExecutionThatCannotBeRepeatedFails() {
        TestJournal journal = new TestJournal();
        start(new Process(START, new LinkedHashMap<>()), machine("random values in variables"), journal);
        StateMachine changed = StateMachine.compile("""
                {"QueryLanguage": "JSONata", "StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 60, "End": true}}}""");
        Execution resumed = resume(new Process(START, new LinkedHashMap<>()), changed, journal);
        assertThat(resumed.status()).isEqualTo(ExecutionStatus.FAILED);
        assertThat(resumed.error()).contains("States.Runtime");
        assertThat(resumed.cause().orElseThrow())
                .startsWith("The execution cannot go on: what it did before the restart cannot be repeated, ");
    }
}
