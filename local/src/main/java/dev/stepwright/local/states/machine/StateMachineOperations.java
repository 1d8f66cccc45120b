package dev.stepwright.local.states.machine;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.states.protocol.ApiException;
import dev.stepwright.local.states.protocol.EpochSeconds;
import dev.stepwright.local.states.protocol.Json;
import dev.stepwright.local.states.protocol.Operation;
import dev.stepwright.local.states.protocol.OperationFamily;
import dev.stepwright.local.states.protocol.Page;
import dev.stepwright.local.states.protocol.Parameters;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Create, Describe, Update, Delete and ListStateMachines. */
public final class StateMachineOperations implements OperationFamily {

    private final StateMachineStore machines;
    private final StateMachineSettings settings;
    private final Clock clock;
    private long lastNumber;

    public StateMachineOperations(StateMachineStore machines, DefinitionCompiler compiler, Clock clock) {
        this.machines = machines;
        this.settings = new StateMachineSettings(compiler);
        this.clock = clock;
    }

    @Override
    public Map<String, Operation> operations() {
        return Map.of(
                "CreateStateMachine", this::create,
                "DescribeStateMachine", this::describe,
                "UpdateStateMachine", this::update,
                "DeleteStateMachine", this::delete,
                "ListStateMachines", this::list);
    }

    /** Synchronized like {@link #update}: both look first and change then. */
    public synchronized ObjectNode create(Parameters parameters) {
        RegisteredMachine wanted = wanted(parameters);
        RegisteredMachine machine = machines.find(wanted.arn()).orElse(wanted);
        if (machine != wanted) {
            checkSame(machine, wanted);
        } else {
            parameters.optionalList("tags").ifPresent(tags -> wanted.tags().put(tags, wanted.arn()));
            machines.put(wanted);
        }
        return Json.object()
                .put("stateMachineArn", machine.arn())
                .put("creationDate", EpochSeconds.of(machine.creationDate()));
    }

    private RegisteredMachine wanted(Parameters parameters) {
        String name = ResourceName.check(parameters.text("name", ResourceName.MAX_LENGTH));
        String definition = parameters.text("definition", StateMachineSettings.MAX_DEFINITION);
        String role = parameters.arn("roleArn");
        StateMachineType type = parameters
                .choice("type", StateMachineType.NAMES)
                .map(StateMachineType::valueOf)
                .orElse(StateMachineType.STANDARD);
        settings.refuseVersions(parameters);
        Instant now = clock.instant();
        return new RegisteredMachine(
                ++lastNumber,
                name,
                type,
                settings.create(definition, role, parameters),
                now,
                now,
                Optional.empty(),
                new Tags());
    }

    /** Repeating a call is fine; role and tags may differ, and the first call's stay. */
    private static void checkSame(RegisteredMachine existing, RegisteredMachine wanted) {
        RegisteredMachine.Settings was = existing.settings();
        RegisteredMachine.Settings is = wanted.settings();
        boolean same = existing.type() == wanted.type()
                && was.definition().text().equals(is.definition().text())
                && was.logging().equals(is.logging())
                && was.tracing().equals(is.tracing());
        if (!same) {
            throw ApiException.service("StateMachineAlreadyExists", "State Machine Already Exists", existing.arn());
        }
    }

    private synchronized ObjectNode update(Parameters parameters) {
        RegisteredMachine machine = machines.require(parameters.arn("stateMachineArn"));
        settings.refuseVersions(parameters);
        RegisteredMachine.Settings changed = settings.update(
                machine.settings(),
                parameters.optionalText("definition", StateMachineSettings.MAX_DEFINITION),
                parameters.optionalText("roleArn", 256),
                parameters);
        RegisteredMachine updated =
                machine.updated(changed, clock.instant(), UUID.randomUUID().toString());
        machines.put(updated);
        return Json.object()
                .put("updateDate", EpochSeconds.of(updated.updateDate()))
                .put("revisionId", updated.revisionId().orElseThrow());
    }

    private ObjectNode describe(Parameters parameters) {
        RegisteredMachine machine = machines.require(parameters.arn("stateMachineArn"));
        ObjectNode answer = StateMachineJson.describe(machine);
        answer.put("status", "ACTIVE");
        answer.put("type", machine.type().name());
        return answer.put("creationDate", EpochSeconds.of(machine.creationDate()));
    }

    /** Deleting what is not there succeeds, too; executions under way go on. */
    private ObjectNode delete(Parameters parameters) {
        machines.remove(StatesArn.stateMachine(parameters.arn("stateMachineArn")));
        return Json.object();
    }

    private ObjectNode list(Parameters parameters) {
        Page<RegisteredMachine> page =
                Page.of("stateMachines", machines.all(), RegisteredMachine::number, parameters, 1024);
        ObjectNode answer = Json.object();
        ArrayNode list = answer.putArray("stateMachines");
        page.items()
                .forEach(machine -> list.addObject()
                        .put("stateMachineArn", machine.arn())
                        .put("name", machine.name())
                        .put("type", machine.type().name())
                        .put("creationDate", EpochSeconds.of(machine.creationDate())));
        page.nextToken().ifPresent(token -> answer.put("nextToken", token));
        return answer;
    }
}
