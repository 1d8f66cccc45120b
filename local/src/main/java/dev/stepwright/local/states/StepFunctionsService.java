package dev.stepwright.local.states;

import dev.stepwright.local.http.HttpService;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/** Step Functions on this machine: its state machines, their executions and the API to both. */
public final class StepFunctionsService {

    /** The most bytes of a request that the API reads. */
    public static final int BODY_LIMIT = StatesApi.BODY_LIMIT;

    private final StateMachineStore machines = new StateMachineStore();
    private final StateMachineOperations machineOperations;
    private final StatesApi api;

    public StepFunctionsService(Clock clock, Consumer<Throwable> failures) {
        DefinitionCompiler compiler = new DefinitionCompiler();
        machineOperations = new StateMachineOperations(machines, compiler, clock);
        api = new StatesApi(
                List.of(machineOperations, new ValidationOperations(compiler), new TagOperations(machines)), failures);
    }

    public HttpService api() {
        return api;
    }
}
