package dev.stepwright.engine;

import static dev.stepwright.engine.MachineTester.machine;
import static dev.stepwright.engine.MachineTester.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stepwright.engine.execution.Execution;
import dev.stepwright.engine.execution.ExecutionOutcome;
import dev.stepwright.engine.execution.ExecutionStatus;
import dev.stepwright.engine.execution.StartRequest;
import dev.stepwright.engine.history.HistoryEvent;
import dev.stepwright.engine.json.InvalidJsonException;
import dev.stepwright.engine.lambda.LambdaResponse;
import dev.stepwright.engine.time.VirtualClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class ExecutionTest {

    private static final String SLOW = """
            "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Arguments": {"FunctionName": "f"}
            """;

    @Test
    void endsWhenTheMachineTakesTooLong() {
        MachineTester tester = machine("""
                "TimeoutSeconds": 60,
                "StartAt": "W",
                "States": {"W": {"Type": "Wait", "Seconds": 100, "End": true}}
                """).run("{}").took(Duration.ofMinutes(1));
        assertThat(tester.execution().status()).isEqualTo(ExecutionStatus.TIMED_OUT);
        assertThat(tester.execution().error()).isEmpty();
        tester.hasHistory("""
                1 0 ExecutionStarted
                2 0 WaitStateEntered W
                3 0 ExecutionTimedOut""");
    }

    @Test
    void endsWhenItIsStopped() throws Exception {
        CompletableFuture<LambdaResponse> never = new CompletableFuture<>();
        Engine engine = Engine.calling(invocation -> never)
                .clock(new VirtualClock(MachineTester.START))
                .executor(Runnable::run)
                .build();
        StateMachine machine =
                StateMachine.compile("{\"QueryLanguage\": \"JSONata\", \"StartAt\": \"S\", \"States\": {\"S\": {" + SLOW
                        + ", \"End\": true}}}");
        Execution execution = engine.start(machine, StartRequest.withInput("{}"));
        assertThat(execution.status()).isEqualTo(ExecutionStatus.RUNNING);

        execution.stop(Optional.of("Enough"), Optional.empty());

        assertThat(execution.outcome().toCompletableFuture().get())
                .isEqualTo(new ExecutionOutcome.Aborted(Optional.of("Enough"), Optional.empty()));
        assertThat(execution
                        .history()
                        .get(execution.history().size() - 1)
                        .type()
                        .text())
                .isEqualTo("ExecutionAborted");
        never.complete(new LambdaResponse.Returned("{}"));
        assertThat(execution.status()).isEqualTo(ExecutionStatus.ABORTED);
    }

    @Test
    void anEndlessLoopEndsAtTheServicesLimitOfEvents() {
        MachineTester tester = machine("""
                "StartAt": "A",
                "States": {
                  "A": {"Type": "Choice", "Choices": [{"Condition": true, "Next": "A"}], "Default": "B"},
                  "B": {"Type": "Succeed"}
                }
                """)
                .run("{}")
                .failsWith("States.Runtime")
                .causedBy("The execution reached the maximum number of history events (25000).");
        assertThat(tester.execution().history()).hasSize(25_000);
    }

    @Test
    void aFailStateNeedsNeitherErrorNorCause() {
        MachineTester tester = machine("\"StartAt\": \"F\", \"States\": {\"F\": {\"Type\": \"Fail\"}}")
                .run("{}");
        assertThat(tester.execution().status()).isEqualTo(ExecutionStatus.FAILED);
        assertThat(tester.event("ExecutionFailed").details().values()).isEmpty();
    }

    @Test
    void tellsItsListenerOfEachEvent() {
        List<String> told = new ArrayList<>();
        Engine engine = Engine.calling(invocation -> new CompletableFuture<>())
                .executor(Runnable::run)
                .build();
        StateMachine machine = StateMachine.compile(
                "{\"QueryLanguage\": \"JSONata\", \"StartAt\": \"S\", \"States\": {\"S\": {\"Type\": \"Succeed\"}}}");
        Execution execution = engine.start(
                machine,
                StartRequest.withInput("{}"),
                (HistoryEvent event) -> told.add(event.type().text()));
        assertThat(told)
                .containsExactly("ExecutionStarted", "SucceedStateEntered", "SucceedStateExited", "ExecutionSucceeded");
        assertThat(execution.output()).contains("{}");
    }

    @Test
    void endsEvenIfItsListenerThrows() {
        Engine engine = Engine.calling(invocation -> new CompletableFuture<>())
                .executor(Runnable::run)
                .build();
        StateMachine machine = StateMachine.compile(
                "{\"QueryLanguage\": \"JSONata\", \"StartAt\": \"S\", \"States\": {\"S\": {\"Type\": \"Succeed\"}}}");
        Execution execution = engine.start(machine, StartRequest.withInput("{}"), event -> {
            if (event.id() == 2) {
                throw new IllegalStateException("listener");
            }
        });
        assertThat(execution.error()).contains("States.Runtime");
        assertThat(execution.outcome().toCompletableFuture()).isDone();
    }

    @Test
    void refusesAnInputThatIsNotJson() {
        assertThatThrownBy(() -> state("\"Type\": \"Pass\"").run("{oops"))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageContaining("line 1");
    }

    @Test
    void aDefectOfTheFunctionsPortFailsTheTask() throws Exception {
        Engine engine = Engine.calling(invocation -> {
                    throw new IllegalStateException("no runtime");
                })
                .clock(new VirtualClock(MachineTester.START))
                .executor(Runnable::run)
                .build();
        StateMachine machine =
                StateMachine.compile("{\"QueryLanguage\": \"JSONata\", \"StartAt\": \"S\", \"States\": {\"S\": {" + SLOW
                        + ", \"End\": true}}}");
        Execution execution = engine.start(machine, StartRequest.withInput("{}"));
        assertThat(execution.error()).contains("Lambda.Unknown");
    }

    @Test
    void manyExecutionsShareAMachineInRealTime() throws InterruptedException, ExecutionException, TimeoutException {
        Engine engine = Engine.calling(invocation ->
                        CompletableFuture.supplyAsync(() -> new LambdaResponse.Returned(invocation.payload())))
                .build();
        StateMachine machine = StateMachine.compile("""
                {"QueryLanguage": "JSONata", "StartAt": "S", "States": {"S": {
                  "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
                  "Arguments": {"FunctionName": "f", "Payload": {"n": "{% $states.input %}"}},
                  "Output": "{% $states.result.Payload.n * 2 %}", "End": true}}}
                """);
        List<Execution> executions = new ArrayList<>();
        for (int number = 0; number < 200; number++) {
            executions.add(engine.start(machine, StartRequest.withInput(String.valueOf(number))));
        }
        for (int number = 0; number < 200; number++) {
            ExecutionOutcome outcome =
                    executions.get(number).outcome().toCompletableFuture().get(30, TimeUnit.SECONDS);
            assertThat(outcome).isEqualTo(new ExecutionOutcome.Succeeded(String.valueOf(number * 2)));
        }
    }
}
