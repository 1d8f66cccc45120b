package dev.stepwright.local.states.execution;

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
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Executions that wait, or have ended at once, put into a store. */
final class TestExecutions {

    private static final String MACHINE = "arn:aws:states:us-east-1:123456789012:stateMachine:machine";
    private static final String EXECUTION = "arn:aws:states:us-east-1:123456789012:execution:machine:e";
    private static final String WAITING = """
            {"StartAt": "Choose", "States": {
              "Choose": {"Type": "Choice", "Default": "End",
                "Choices": [{"Variable": "$.waits", "BooleanEquals": true, "Next": "Wait"}]},
              "Wait": {"Type": "Wait", "Seconds": 1000, "Next": "End"},
              "End": {"Type": "Succeed"}}}""";

    final InMemory keeper = new InMemory();
    private final Engine engine = Engine.calling(invocation -> new CompletableFuture<>())
            .executor(Runnable::run)
            .build();
    private final Target target = target(WAITING);

    /** @param waits whether it waits, and does not end at once */
    StartedExecution start(ExecutionStore store, int number, boolean waits, int textLength) {
        String input = "{\"waits\": " + waits + ", \"text\": \"" + "x".repeat(textLength) + "\"}";
        StartRequest request =
                new StartRequest(arn(number), "e" + number, MACHINE, "machine", "arn:aws:iam::1:role/r", input);
        ExecutionKeeper.Kept kept = keeper.begin(target, request);
        StartedExecution started = StartedExecution.of(
                number,
                target,
                engine.start(target.machine().settings().definition().machine(), request));
        store.add(started);
        started.execution().outcome().thenAccept(outcome -> store.replace(kept.ended(started)));
        return started;
    }

    static String arn(int number) {
        return EXECUTION + number;
    }

    /** A state machine with this definition. */
    static Target target(String definition) {
        ObjectNode none = JsonNodeFactory.instance.objectNode();
        RegisteredMachine.Settings settings = new RegisteredMachine.Settings(
                new DefinitionCompiler().compile(definition, StateMachineType.STANDARD),
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
