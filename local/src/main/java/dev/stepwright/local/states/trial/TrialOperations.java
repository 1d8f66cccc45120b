package dev.stepwright.local.states.trial;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.asl.validation.InvalidDefinitionException;
import dev.stepwright.engine.Engine;
import dev.stepwright.engine.execution.StartRequest;
import dev.stepwright.engine.trial.Trial;
import dev.stepwright.engine.trial.TrialResult;
import dev.stepwright.local.account.LocalAccount;
import dev.stepwright.local.account.LocalRegion;
import dev.stepwright.local.protocol.JsonPayload;
import dev.stepwright.local.protocol.Operation;
import dev.stepwright.local.protocol.OperationFamily;
import dev.stepwright.local.protocol.Parameters;
import dev.stepwright.local.states.machine.store.StatesArn;
import dev.stepwright.local.web.WebTrace;
import dev.stepwright.local.web.WebTraces;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;

/** TestState: one state runs while the caller waits. */
public final class TrialOperations implements OperationFamily {

    private static final String INFO = "INFO";
    private static final String TRACE = "TRACE";

    private final LocalRegion region;
    private final Function<String, Engine> engines;
    private final WebTraces traces;
    private final TrialReader reader = new TrialReader();
    private final JsonPayload inputs =
            new JsonPayload("input", "InvalidExecutionInput", "Invalid State Machine Execution Input");

    /**
     * @param engines gives the engine for a role, by ARN, whose rights the tasks have
     * @param traces of the requests that HTTP Tasks make
     */
    public TrialOperations(LocalRegion region, Function<String, Engine> engines, WebTraces traces) {
        this.region = region;
        this.engines = engines;
        this.traces = traces;
    }

    @Override
    public Map<String, Operation> operations() {
        return Map.of("TestState", this::test);
    }

    private ObjectNode test(Parameters parameters) throws InterruptedException {
        String level = parameters
                .choice("inspectionLevel", List.of(INFO, "DEBUG", TRACE))
                .orElse(INFO);
        String input = parameters.optionalText("input", JsonPayload.LIMIT).orElse("{}");
        inputs.check(input);
        Optional<String> role =
                parameters.has("roleArn") ? Optional.of(StatesArn.role(parameters.arn("roleArn"))) : Optional.empty();
        Trial trial = reader.read(parameters, role);
        StartRequest request = startRequest(role.orElseGet(() -> LocalAccount.roleArn("TestState")), input);
        if (!level.equals(TRACE)) {
            return TrialJson.of(run(trial, request), !level.equals(INFO));
        }
        try (WebTrace trace = traces.watch(request.executionArn())) {
            return TrialJson.traced(run(trial, request), trace);
        }
    }

    /** The names are those that the service makes up: it tests in an execution of an EXPRESS state machine. */
    private StartRequest startRequest(String role, String input) {
        String machine = UUID.randomUUID().toString();
        String execution = UUID.randomUUID().toString();
        String machineArn = region.stateMachineArn(machine);
        String executionArn = machineArn.replaceFirst(":stateMachine:", ":express:") + ":" + execution;
        return new StartRequest(executionArn, execution, machineArn, machine, role, input);
    }

    private TrialResult run(Trial trial, StartRequest request) throws InterruptedException {
        try {
            return engines.apply(request.roleArn())
                    .test(trial, request)
                    .toCompletableFuture()
                    .get();
        } catch (InvalidDefinitionException e) {
            throw TrialReader.invalid(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "The test of the state " + trial.state().name() + " broke off", e);
        }
    }
}
