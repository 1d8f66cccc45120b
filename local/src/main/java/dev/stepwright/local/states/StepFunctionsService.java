package dev.stepwright.local.states;

import dev.stepwright.engine.Engine;
import dev.stepwright.engine.Execution;
import dev.stepwright.local.account.LocalAccount;
import dev.stepwright.local.http.HttpService;
import dev.stepwright.local.states.execution.ExecutionListener;
import dev.stepwright.local.states.execution.ExecutionOperations;
import dev.stepwright.local.states.execution.ExecutionStarter;
import dev.stepwright.local.states.execution.ExecutionStore;
import dev.stepwright.local.states.execution.HistoryOperations;
import dev.stepwright.local.states.machine.DefinitionCompiler;
import dev.stepwright.local.states.machine.StateMachineOperations;
import dev.stepwright.local.states.machine.StateMachineStore;
import dev.stepwright.local.states.machine.TagOperations;
import dev.stepwright.local.states.machine.ValidationOperations;
import dev.stepwright.local.states.protocol.Json;
import dev.stepwright.local.states.protocol.Parameters;
import dev.stepwright.local.states.protocol.StatesApi;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Step Functions on this machine: its state machines, their executions and the API to both. */
public final class StepFunctionsService implements AutoCloseable {

    /** The most bytes of a request that the API reads. */
    public static final int BODY_LIMIT = StatesApi.BODY_LIMIT;

    private final StateMachineStore machines = new StateMachineStore();
    private final StateMachineOperations machineOperations;
    private final ExecutionStore executions = new ExecutionStore();
    private final ExecutionStarter starter;
    private final StatesApi api;

    public StepFunctionsService(Engine engine, Clock clock, ExecutionListener listener, Consumer<Throwable> failures) {
        DefinitionCompiler compiler = new DefinitionCompiler();
        starter = new ExecutionStarter(executions, engine, listener);
        machineOperations = new StateMachineOperations(machines, compiler, clock);
        api = new StatesApi(
                List.of(
                        machineOperations,
                        new ExecutionOperations(machines, executions, starter, clock),
                        new HistoryOperations(executions),
                        new ValidationOperations(compiler),
                        new TagOperations(machines)),
                failures);
    }

    public HttpService api() {
        return api;
    }

    /**
     * Creates a state machine as a caller of the API would.
     *
     * @throws ApiException if the definition or the name is refused
     */
    public void create(String name, boolean express, String definition) {
        machineOperations.create(new Parameters(Json.object()
                .put("name", name)
                .put("type", express ? "EXPRESS" : "STANDARD")
                .put("definition", definition)
                .put("roleArn", LocalAccount.roleArn(name))));
    }

    /**
     * Starts an execution as a caller of the API would.
     *
     * @throws ApiException if there is no such state machine, or the name or the input is refused
     */
    public Execution start(String stateMachine, Optional<String> name, String input) {
        return starter.start(machines.require(LocalAccount.stateMachineArn(stateMachine)), name, input);
    }

    /** Aborts what still runs. */
    @Override
    public void close() {
        executions.stopAll("The local cloud was closed.");
    }
}
