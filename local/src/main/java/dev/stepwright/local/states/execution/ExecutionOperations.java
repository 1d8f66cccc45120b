package dev.stepwright.local.states.execution;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.engine.execution.Execution;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.protocol.EpochSeconds;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.Operation;
import dev.stepwright.local.protocol.OperationFamily;
import dev.stepwright.local.protocol.Page;
import dev.stepwright.local.protocol.Parameters;
import dev.stepwright.local.states.machine.IncludedData;
import dev.stepwright.local.states.machine.StateMachineJson;
import dev.stepwright.local.states.machine.store.RegisteredMachine;
import dev.stepwright.local.states.machine.store.ResourceName;
import dev.stepwright.local.states.machine.store.StateMachineType;
import dev.stepwright.local.states.machine.store.StateMachines;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** StartExecution, StopExecution, ListExecutions and the two descriptions of an execution. */
public final class ExecutionOperations implements OperationFamily {

    private static final List<String> STATUSES =
            List.of("SUCCEEDED", "TIMED_OUT", "PENDING_REDRIVE", "ABORTED", "FAILED", "RUNNING");
    private static final List<String> REDRIVE_FILTERS = List.of("REDRIVEN", "NOT_REDRIVEN");

    private final StateMachines machines;
    private final ExecutionStore executions;
    private final ExecutionStarter starter;
    private final Clock clock;

    public ExecutionOperations(
            StateMachines machines, ExecutionStore executions, ExecutionStarter starter, Clock clock) {
        this.machines = machines;
        this.executions = executions;
        this.starter = starter;
        this.clock = clock;
    }

    @Override
    public Map<String, Operation> operations() {
        return Map.of(
                "StartExecution", this::start,
                "StopExecution", this::stop,
                "DescribeExecution", this::describe,
                "DescribeStateMachineForExecution", this::describeStateMachine,
                "ListExecutions", this::list);
    }

    private ObjectNode start(Parameters parameters) {
        parameters.optionalText("traceHeader", 256);
        return answer(starter.start(
                machines.resolve(parameters.arn("stateMachineArn")),
                parameters.optionalText("name", ResourceName.MAX_LENGTH),
                parameters.optionalText("input", Integer.MAX_VALUE).orElse("{}")));
    }

    /** What StartExecution answers. */
    public static ObjectNode answer(StartedExecution started) {
        Execution execution = started.execution();
        return Json.object()
                .put("executionArn", execution.arn())
                .put("startDate", EpochSeconds.of(execution.startDate()));
    }

    /** What DescribeExecution answers. */
    public static ObjectNode description(StartedExecution started) {
        return ExecutionJson.describe(started, IncludedData.ALL_DATA);
    }

    private ObjectNode stop(Parameters parameters) {
        Execution execution = executions.require(parameters.arn("executionArn")).execution();
        execution.stop(parameters.optionalText("error", 256), parameters.optionalText("cause", 32_768));
        return Json.object()
                .put("stopDate", EpochSeconds.of(execution.stopDate().orElseGet(clock::instant)));
    }

    private ObjectNode describe(Parameters parameters) {
        return ExecutionJson.describe(executions.require(parameters.arn("executionArn")), IncludedData.of(parameters));
    }

    private ObjectNode describeStateMachine(Parameters parameters) {
        StartedExecution started = executions.require(parameters.arn("executionArn"));
        RegisteredMachine machine = started.machine();
        ObjectNode answer = StateMachineJson.describe(machine, IncludedData.of(parameters))
                .put("updateDate", EpochSeconds.of(machine.updateDate()));
        started.origin().ifPresent(origin -> answer.put("mapRunArn", origin.mapRunArn()));
        return answer;
    }

    private ObjectNode list(Parameters parameters) {
        Optional<String> mapRun = parameters.optionalText("mapRunArn", 2000);
        if (mapRun.isPresent() == parameters.has("stateMachineArn")) {
            throw ApiException.validation("Exactly one of stateMachineArn and mapRunArn must be specified");
        }
        List<StartedExecution> newestFirst =
                mapRun.map(this::ofMapRun).orElseGet(() -> ofStateMachine(parameters.arn("stateMachineArn")));
        Page<StartedExecution> page =
                Page.of("executions", wanted(newestFirst, parameters), StartedExecution::number, parameters, 3096);
        ObjectNode answer = Json.object();
        ArrayNode list = answer.putArray("executions");
        page.items().forEach(execution -> list.add(ExecutionJson.entry(execution)));
        page.nextToken().ifPresent(token -> answer.put("nextToken", token));
        return answer;
    }

    private List<StartedExecution> ofMapRun(String arn) {
        List<StartedExecution> children =
                new ArrayList<>(executions.requireMapRun(arn).children());
        Collections.reverse(children);
        return children;
    }

    private List<StartedExecution> ofStateMachine(String arn) {
        RegisteredMachine machine = machines.resolve(arn).machine();
        if (machine.type() == StateMachineType.EXPRESS) {
            throw ApiException.service(
                    "StateMachineTypeNotSupported", "This operation is not supported by this type of state machine");
        }
        return executions.newestFirst(arn);
    }

    private static List<StartedExecution> wanted(List<StartedExecution> all, Parameters parameters) {
        String status = parameters.choice("statusFilter", STATUSES).orElse("");
        Optional<Boolean> redriven =
                parameters.choice("redriveFilter", REDRIVE_FILTERS).map("REDRIVEN"::equals);
        return all.stream()
                .filter(execution -> redriven.isEmpty()
                        || redriven.get() == execution.execution().redriveCount() > 0)
                .filter(execution -> status.isEmpty()
                        || execution.execution().status().name().equals(status))
                .toList();
    }
}
