package dev.stepwright.local.states.execution;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.engine.execution.Execution;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.protocol.Operation;
import dev.stepwright.local.protocol.OperationFamily;
import dev.stepwright.local.protocol.Parameters;
import dev.stepwright.local.states.machine.IncludedData;
import dev.stepwright.local.states.machine.store.ResourceName;
import dev.stepwright.local.states.machine.store.StateMachineType;
import dev.stepwright.local.states.machine.store.StateMachines;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/** StartSyncExecution: an EXPRESS state machine runs while the caller waits. */
public final class SynchronousOperations implements OperationFamily {

    private final StateMachines machines;
    private final ExecutionStarter starter;

    public SynchronousOperations(StateMachines machines, ExecutionStarter starter) {
        this.machines = machines;
        this.starter = starter;
    }

    @Override
    public Map<String, Operation> operations() {
        return Map.of("StartSyncExecution", this::start);
    }

    private ObjectNode start(Parameters parameters) throws InterruptedException {
        parameters.optionalText("traceHeader", 256);
        return start(
                parameters.arn("stateMachineArn"),
                parameters.optionalText("name", ResourceName.MAX_LENGTH),
                parameters.optionalText("input", Integer.MAX_VALUE).orElse("{}"),
                IncludedData.of(parameters));
    }

    /** @return the operation's answer */
    public ObjectNode start(String arn, Optional<String> name, String input, IncludedData data)
            throws InterruptedException {
        StateMachines.Target target = machines.resolve(arn);
        if (target.machine().type() != StateMachineType.EXPRESS) {
            throw ApiException.service(
                    "StateMachineTypeNotSupported", "This operation is not supported by this type of state machine");
        }
        long begin = System.nanoTime();
        StartedExecution started = starter.startInMemory(target, name, input);
        awaitEnd(started.execution());
        return ExecutionJson.synchronous(started, Duration.ofNanos(System.nanoTime() - begin), data);
    }

    /** It takes five minutes at most. */
    private static void awaitEnd(Execution execution) throws InterruptedException {
        try {
            execution.outcome().toCompletableFuture().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("An execution's outcome never completes exceptionally", e);
        }
    }
}
