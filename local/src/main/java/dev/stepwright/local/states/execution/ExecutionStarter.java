package dev.stepwright.local.states.execution;

import dev.stepwright.engine.Engine;
import dev.stepwright.engine.Execution;
import dev.stepwright.engine.StartRequest;
import dev.stepwright.local.account.LocalAccount;
import dev.stepwright.local.states.machine.RegisteredMachine;
import dev.stepwright.local.states.machine.ResourceName;
import dev.stepwright.local.states.machine.StateMachineType;
import dev.stepwright.local.states.machine.StatesArn;
import dev.stepwright.local.states.protocol.ApiException;
import java.util.Optional;
import java.util.UUID;

/** Starts executions by the service's rules for names, input and repeated calls. */
public final class ExecutionStarter {

    private final ExecutionStore executions;
    private final Engine engine;
    private final ExecutionListener listener;
    private final ExecutionInput inputs = new ExecutionInput();
    private long lastNumber;

    public ExecutionStarter(ExecutionStore executions, Engine engine, ExecutionListener listener) {
        this.executions = executions;
        this.engine = engine;
        this.listener = listener;
    }

    /**
     * A repeated call with the name and input of an execution that still runs starts nothing.
     *
     * @throws ApiException if the name or the input is refused
     */
    public synchronized Execution start(RegisteredMachine machine, Optional<String> requestedName, String input) {
        String name = requestedName
                .map(ResourceName::check)
                .orElseGet(() -> UUID.randomUUID().toString());
        inputs.check(input);
        String arn = arn(machine, name);
        return executions.find(arn).map(existing -> same(existing, input)).orElseGet(() -> {
            Execution execution = run(machine, arn, name, input);
            executions.add(new StartedExecution(++lastNumber, machine, execution));
            return execution;
        });
    }

    private static String arn(RegisteredMachine machine, String name) {
        return machine.type() == StateMachineType.STANDARD
                ? LocalAccount.executionArn(machine.name(), name)
                : StatesArn.expressExecution(
                        machine.name(), name, UUID.randomUUID().toString());
    }

    private static Execution same(StartedExecution existing, String input) {
        if (existing.isRunning() && existing.execution().input().equals(input)) {
            return existing.execution();
        }
        throw ApiException.service("ExecutionAlreadyExists", "Execution Already Exists", existing.arn());
    }

    private Execution run(RegisteredMachine machine, String arn, String name, String input) {
        StartRequest request = new StartRequest(
                arn, name, machine.arn(), machine.name(), machine.settings().roleArn(), input);
        return engine.start(
                machine.settings().definition().machine(),
                request,
                event -> listener.recorded(machine.name(), name, event));
    }
}
