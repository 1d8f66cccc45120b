package dev.stepwright.local.states.execution;

import dev.stepwright.engine.Engine;
import dev.stepwright.engine.Execution;
import dev.stepwright.engine.StartRequest;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.protocol.JsonPayload;
import dev.stepwright.local.states.machine.store.RegisteredMachine;
import dev.stepwright.local.states.machine.store.ResourceName;
import dev.stepwright.local.states.machine.store.StateMachineType;
import dev.stepwright.local.states.machine.store.StateMachines;
import dev.stepwright.local.states.machine.store.StatesArn;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Starts executions by the service's rules for names, input and repeated calls. */
public final class ExecutionStarter {

    private final ExecutionStore executions;
    private final Function<StateMachines.Target, Engine> engines;
    private final ExecutionListener listener;
    private final JsonPayload inputs =
            new JsonPayload("input", "InvalidExecutionInput", "Invalid State Machine Execution Input");
    private long lastNumber;

    /** @param engines gives the engine for an execution of what it is started on */
    public ExecutionStarter(
            ExecutionStore executions, Function<StateMachines.Target, Engine> engines, ExecutionListener listener) {
        this.executions = executions;
        this.engines = engines;
        this.listener = listener;
    }

    /**
     * A repeated call with the name and input of an execution that still runs starts nothing.
     *
     * @throws ApiException if the name or the input is refused
     */
    public synchronized StartedExecution start(
            StateMachines.Target target, Optional<String> requestedName, String input) {
        RegisteredMachine machine = target.machine();
        String name = requestedName
                .map(ResourceName::check)
                .orElseGet(() -> UUID.randomUUID().toString());
        inputs.check(input);
        String arn = arn(machine, name);
        return executions.find(arn).map(existing -> same(existing, input)).orElseGet(() -> {
            StartedExecution started =
                    new StartedExecution(++lastNumber, target, run(target, arn, name, input), Optional.empty());
            executions.add(started);
            return started;
        });
    }

    private static String arn(RegisteredMachine machine, String name) {
        return machine.type() == StateMachineType.STANDARD
                ? StatesArn.standardExecution(machine.arn(), name)
                : StatesArn.expressExecution(
                        machine.arn(), name, UUID.randomUUID().toString());
    }

    private static StartedExecution same(StartedExecution existing, String input) {
        if (existing.isRunning() && existing.execution().input().equals(input)) {
            return existing;
        }
        throw ApiException.service("ExecutionAlreadyExists", "Execution Already Exists", existing.arn());
    }

    private Execution run(StateMachines.Target target, String arn, String name, String input) {
        RegisteredMachine machine = target.machine();
        StartRequest request = new StartRequest(
                arn, name, machine.arn(), machine.name(), machine.settings().roleArn(), input);
        return engines.apply(target)
                .start(
                        machine.settings().definition().machine(),
                        request,
                        event -> listener.recorded(machine.name(), name, event));
    }
}
