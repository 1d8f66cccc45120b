package dev.stepwright.local.states.execution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.engine.Engine;
import dev.stepwright.engine.execution.StartRequest;
import dev.stepwright.local.protocol.Tags;
import dev.stepwright.local.states.machine.store.DefinitionCompiler;
import dev.stepwright.local.states.machine.store.RegisteredMachine;
import dev.stepwright.local.states.machine.store.StateMachineType;
import dev.stepwright.local.states.machine.store.StateMachines.Target;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExecutionStoreTest {

    private static final String MACHINE = "arn:aws:states:us-east-1:123456789012:stateMachine:machine";
    private static final String EXECUTION = "arn:aws:states:us-east-1:123456789012:execution:machine:e";
    private static final String WAITING = """
            {"StartAt": "Choose", "States": {
              "Choose": {"Type": "Choice", "Default": "End",
                "Choices": [{"Variable": "$.waits", "BooleanEquals": true, "Next": "Wait"}]},
              "Wait": {"Type": "Wait", "Seconds": 1000, "Next": "End"},
              "End": {"Type": "Succeed"}}}""";

    private final InMemory keeper = new InMemory();
    private final Engine engine = Engine.calling(invocation -> new CompletableFuture<>())
            .executor(Runnable::run)
            .build();
    private final Target target = target();

    @Test
    void forgetsTheOldestThatHaveEndedWhenThereAreMany() {
        ExecutionStore store = new ExecutionStore(4, 1 << 20, keeper);
        start(store, 1, "{\"waits\": true}");

        IntStream.rangeClosed(2, 9).forEach(number -> start(store, number, "{\"waits\": false}"));

        assertThat(known(store)).containsExactly(1, 6, 7, 8, 9);
    }

    @Test
    void forgetsTheOldestThatHaveEndedWhenTheyFillTheMemory() {
        ExecutionStore store = new ExecutionStore(1000, 100_000, keeper);
        start(store, 1, "{\"waits\": true}");

        IntStream.rangeClosed(2, 9)
                .forEach(
                        number -> start(store, number, "{\"waits\": false, \"text\": \"" + "x".repeat(15_000) + "\"}"));

        assertThat(known(store)).containsExactly(1, 8, 9);
    }

    private void start(ExecutionStore store, int number, String input) {
        StartRequest request =
                new StartRequest(EXECUTION + number, "e" + number, MACHINE, "machine", "arn:aws:iam::1:role/r", input);
        ExecutionKeeper.Kept kept = keeper.begin(target, request);
        StartedExecution started = StartedExecution.of(
                number,
                target,
                engine.start(target.machine().settings().definition().machine(), request));
        store.add(started);
        if (!started.isRunning()) {
            store.replace(kept.ended(started));
        }
    }

    private static List<Integer> known(ExecutionStore store) {
        return IntStream.rangeClosed(1, 9)
                .filter(number -> store.find(EXECUTION + number).isPresent())
                .boxed()
                .toList();
    }

    private static Target target() {
        ObjectNode none = JsonNodeFactory.instance.objectNode();
        RegisteredMachine.Settings settings = new RegisteredMachine.Settings(
                new DefinitionCompiler().compile(WAITING, StateMachineType.STANDARD),
                "arn:aws:iam::1:role/r",
                none,
                none,
                none);
        return new Target(
                new RegisteredMachine(
                        1,
                        MACHINE,
                        "machine",
                        StateMachineType.STANDARD,
                        settings,
                        Instant.EPOCH,
                        Instant.EPOCH,
                        Optional.empty(),
                        new Tags()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
