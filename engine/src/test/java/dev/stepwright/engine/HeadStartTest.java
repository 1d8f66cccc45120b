package dev.stepwright.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.engine.execution.Execution;
import dev.stepwright.engine.execution.ExecutionStatus;
import dev.stepwright.engine.execution.PreparedExecution;
import dev.stepwright.engine.execution.StartRequest;
import dev.stepwright.engine.history.EventType;
import dev.stepwright.engine.history.HistoryEvent;
import dev.stepwright.engine.journal.Journal;
import dev.stepwright.engine.lambda.LambdaFunctions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** How far an execution gets on the thread that starts it. */
class HeadStartTest {

    private static final StateMachine QUICK = StateMachine.compile("""
            {"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Succeed"}}}""");
    private static final StateMachine LONG = StateMachine.compile("""
            {"QueryLanguage": "JSONata", "StartAt": "Init", "States": {
              "Init": {"Type": "Pass", "Assign": {"i": 0}, "Next": "Check"},
              "Check": {"Type": "Choice", "Choices": [{"Condition": "{% $i < 5000 %}", "Next": "Inc"}],
                        "Default": "Done"},
              "Inc": {"Type": "Pass", "Assign": {"i": "{% $i + 1 %}"}, "Next": "Check"},
              "Done": {"Type": "Succeed"}}}""");
    private static final StateMachine COMPUTING = StateMachine.compile("""
            {"QueryLanguage": "JSONata", "StartAt": "Init", "States": {
              "Init": {"Type": "Pass", "Assign": {"i": 0}, "Next": "Check"},
              "Check": {"Type": "Choice", "Default": "Done",
                        "Choices": [{"Condition": "{% $sum([1..50000]) > $i and $i < 200 %}", "Next": "Inc"}]},
              "Inc": {"Type": "Pass", "Assign": {"i": "{% $i + 1 %}"}, "Next": "Check"},
              "Done": {"Type": "Succeed"}}}""");
    private static final StateMachine CALLING = StateMachine.compile("""
            {"StartAt": "Call", "States": {"Call": {"Type": "Task", "End": true,
              "Resource": "arn:aws:lambda:us-east-1:123456789012:function:start"}}}""");
    private static final LambdaFunctions NO_FUNCTIONS = invocation -> new CompletableFuture<>();

    private final Deque<Runnable> executor = new ArrayDeque<>();

    @Test
    void quickStatesAreOverWhenTheStartReturns() {
        Execution execution = start(Engine.calling(NO_FUNCTIONS), QUICK);

        assertThat(execution.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
        assertThat(executor).isEmpty();
    }

    @Test
    void theExecutorGoesOnWithALongExecution() {
        Execution execution = start(Engine.calling(NO_FUNCTIONS), LONG);

        assertThat(execution.status()).isEqualTo(ExecutionStatus.RUNNING);
        assertThat(executor).hasSize(1);
        runAll();
        assertThat(execution.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
        assertThat(execution.history()).hasSize(20_008);
        assertThat(execution.history().subList(2, 20_008))
                .allSatisfy(event -> assertThat(event.previousEventId()).isEqualTo(event.id() - 1));
    }

    @Test
    void nothingHappensBeforeItIsToldToBegin() {
        Engine engine = Engine.calling(NO_FUNCTIONS).executor(executor::add).build();
        PreparedExecution prepared = engine.prepare(QUICK, StartRequest.withInput("{}"), Journal.NONE, event -> {});
        assertThat(prepared.execution().status()).isEqualTo(ExecutionStatus.RUNNING);
        assertThat(prepared.execution().history()).isEmpty();

        prepared.begin().run();

        assertThat(prepared.execution().status()).isEqualTo(ExecutionStatus.SUCCEEDED);
    }

    @Test
    void whatIsSaidToItBeforeItBeginsComesAfterItsStart() {
        Engine engine = Engine.calling(NO_FUNCTIONS).executor(executor::add).build();
        PreparedExecution prepared = engine.prepare(CALLING, StartRequest.withInput("{}"), Journal.NONE, event -> {});

        prepared.execution().stop(Optional.of("Enough"), Optional.empty());
        prepared.begin().run();

        assertThat(prepared.execution().status()).isEqualTo(ExecutionStatus.ABORTED);
        assertThat(prepared.execution().history())
                .extracting(HistoryEvent::type)
                .startsWith(EventType.EXECUTION_STARTED)
                .endsWith(EventType.EXECUTION_ABORTED);
    }

    @Test
    void oneThatIsStoppedEndsBeforeItsNextState() {
        Execution execution = start(Engine.calling(NO_FUNCTIONS), LONG);

        execution.stop(Optional.of("Enough"), Optional.empty());
        runAll();

        assertThat(execution.status()).isEqualTo(ExecutionStatus.ABORTED);
        assertThat(execution.history()).hasSizeLessThan(20_008);
    }

    @Test
    void executionsThatComputeForLongTakeTurns() {
        Engine engine = Engine.calling(NO_FUNCTIONS).executor(executor::add).build();
        Execution first = engine.start(COMPUTING, StartRequest.withInput("{}"));
        Execution second = engine.start(COMPUTING, StartRequest.withInput("{}"));
        int begun = second.history().size();

        executor.remove().run();
        executor.remove().run();

        assertThat(first.status()).isEqualTo(ExecutionStatus.RUNNING);
        assertThat(second.history()).hasSizeGreaterThan(begun);
        runAll();
        assertThat(List.of(first.status(), second.status())).containsOnly(ExecutionStatus.SUCCEEDED);
    }

    @Test
    void oneThatAnotherExecutionStartsIsLeftToTheExecutor() {
        List<Execution> started = new ArrayList<>();
        Engine inner = Engine.calling(NO_FUNCTIONS).executor(executor::add).build();
        Engine outer = Engine.calling(invocation -> {
                    started.add(inner.start(QUICK, StartRequest.withInput("{}")));
                    return new CompletableFuture<>();
                })
                .executor(executor::add)
                .build();

        outer.start(CALLING, StartRequest.withInput("{}"));

        assertThat(started).extracting(Execution::status).containsExactly(ExecutionStatus.RUNNING);
        executor.remove().run();
        assertThat(started).extracting(Execution::status).containsExactly(ExecutionStatus.SUCCEEDED);
    }

    @Test
    void oneThatIsStoppedBeforeItsFirstStepHasStartedAllTheSame() {
        List<Execution> started = new ArrayList<>();
        Engine inner = Engine.calling(NO_FUNCTIONS).executor(executor::add).build();
        Engine outer = Engine.calling(invocation -> {
                    started.add(inner.start(QUICK, StartRequest.withInput("{}")));
                    return new CompletableFuture<>();
                })
                .executor(executor::add)
                .build();
        outer.start(CALLING, StartRequest.withInput("{}"));

        started.get(0).stop(Optional.empty(), Optional.empty());
        runAll();

        assertThat(started.get(0).history())
                .extracting(HistoryEvent::type)
                .startsWith(EventType.EXECUTION_STARTED)
                .endsWith(EventType.EXECUTION_ABORTED);
        assertThat(started.get(0).status()).isEqualTo(ExecutionStatus.ABORTED);
    }

    @Test
    void eventsAreToldToTheListenerInOrder() {
        List<Long> ids = new ArrayList<>();
        Engine engine = Engine.calling(NO_FUNCTIONS).executor(executor::add).build();

        engine.start(LONG, StartRequest.withInput("{}"), (HistoryEvent event) -> ids.add(event.id()));
        runAll();

        assertThat(ids).hasSize(20_008).isSorted();
    }

    private void runAll() {
        while (!executor.isEmpty()) {
            executor.remove().run();
        }
    }

    private Execution start(Engine.Builder engine, StateMachine machine) {
        return engine.executor(executor::add).build().start(machine, StartRequest.withInput("{}"));
    }
}
