package dev.stepwright.local.states.machine;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.account.LocalRegion;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.protocol.EpochSeconds;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.Operation;
import dev.stepwright.local.protocol.OperationFamily;
import dev.stepwright.local.protocol.Page;
import dev.stepwright.local.protocol.Parameters;
import dev.stepwright.local.protocol.Tags;
import dev.stepwright.local.states.machine.store.DefinitionCompiler;
import dev.stepwright.local.states.machine.store.MachineVersion;
import dev.stepwright.local.states.machine.store.RegisteredMachine;
import dev.stepwright.local.states.machine.store.ResourceName;
import dev.stepwright.local.states.machine.store.StateMachineStore;
import dev.stepwright.local.states.machine.store.StateMachineType;
import dev.stepwright.local.states.machine.store.StateMachines;
import dev.stepwright.local.states.machine.store.StatesArn;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Create, Describe, Update, Delete and ListStateMachines. */
public final class StateMachineOperations implements OperationFamily {

    private final StateMachines all;
    private final StateMachineStore machines;
    private final LocalRegion region;
    private final StateMachineSettings settings;
    private final Clock clock;

    public StateMachineOperations(
            StateMachines all, DefinitionCompiler compiler, ExecutionRole role, LocalRegion region, Clock clock) {
        this.all = all;
        this.machines = all.machines();
        this.settings = new StateMachineSettings(compiler, role);
        this.region = region;
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
        boolean publish = StateMachineSettings.publish(parameters);
        RegisteredMachine wanted = wanted(parameters);
        RegisteredMachine machine = machines.find(wanted.arn()).orElse(wanted);
        if (machine != wanted) {
            checkSame(machine, wanted);
        } else {
            parameters.optionalList("tags").ifPresent(tags -> wanted.tags().put(tags, Tags.Style.LOWER, wanted.arn()));
            machines.put(wanted);
        }
        ObjectNode answer = Json.object()
                .put("stateMachineArn", machine.arn())
                .put("creationDate", EpochSeconds.of(machine.creationDate()));
        return publish ? withVersion(answer, machine, parameters) : answer;
    }

    /** Creates a state machine, or has the one of the same name do what is wanted. */
    public synchronized void put(Parameters parameters) {
        RegisteredMachine wanted = wanted(parameters);
        Optional<RegisteredMachine> present = machines.find(wanted.arn());
        if (present.filter(machine -> machine.type() == wanted.type()).isEmpty()) {
            all.remove(wanted.arn());
            machines.put(wanted);
        } else if (!present.get().settings().sameButForTheRole(wanted.settings())) {
            machines.put(present.get().updated(wanted.settings(), wanted.creationDate()));
        }
    }

    private ObjectNode withVersion(ObjectNode answer, RegisteredMachine machine, Parameters parameters) {
        String description = parameters.optionalText("versionDescription", 256).orElse("");
        MachineVersion version = all.versions().publish(machine, description, clock.instant());
        return answer.put("stateMachineVersionArn", version.arn());
    }

    private RegisteredMachine wanted(Parameters parameters) {
        String name = ResourceName.check(parameters.text("name", ResourceName.MAX_LENGTH));
        String definition = parameters.text("definition", 1, StateMachineSettings.MAX_DEFINITION);
        String role = StatesArn.role(parameters.arn("roleArn"));
        StateMachineType type = StateMachineType.of(parameters);
        Instant now = clock.instant();
        return new RegisteredMachine(
                machines.nextNumber(),
                region.stateMachineArn(name),
                name,
                type,
                settings.create(definition, type, role, parameters),
                now,
                now,
                Optional.empty(),
                new Tags());
    }

    /** Repeating a call is fine; role and tags may differ, and the first call's stay. */
    private static void checkSame(RegisteredMachine existing, RegisteredMachine wanted) {
        boolean same = existing.type() == wanted.type() && existing.settings().sameButForTheRole(wanted.settings());
        if (!same) {
            throw ApiException.service("StateMachineAlreadyExists", "State Machine Already Exists", existing.arn());
        }
    }

    private synchronized ObjectNode update(Parameters parameters) {
        RegisteredMachine machine = machines.require(StatesArn.unqualifiedOnly(parameters.arn("stateMachineArn")));
        boolean publish = StateMachineSettings.publish(parameters);
        RegisteredMachine.Settings changed = settings.update(
                machine,
                parameters.optionalText("definition", StateMachineSettings.MAX_DEFINITION),
                parameters.optionalText("roleArn", 256).map(StatesArn::role),
                parameters);
        RegisteredMachine updated = machine.updated(changed, clock.instant());
        machines.put(updated);
        ObjectNode answer = Json.object().put("updateDate", EpochSeconds.of(updated.updateDate()));
        updated.revisionId().ifPresent(revision -> answer.put("revisionId", revision));
        return publish ? withVersion(answer, updated, parameters) : answer;
    }

    private ObjectNode describe(Parameters parameters) {
        String arn = StatesArn.stateMachine(parameters.arn("stateMachineArn"));
        Optional<MachineVersion> version = all.versions().find(arn);
        RegisteredMachine machine = version.map(MachineVersion::machine).orElseGet(() -> machines.require(arn));
        ObjectNode answer = StateMachineJson.describe(machine, IncludedData.of(parameters));
        version.ifPresent(published -> {
            answer.put("stateMachineArn", published.arn());
            if (!published.description().isEmpty()) {
                answer.put("description", published.description());
            }
        });
        answer.put("status", "ACTIVE");
        answer.put("type", machine.type().name());
        return answer.put("creationDate", EpochSeconds.of(machine.creationDate()));
    }

    /** Deleting what is not there succeeds, too; executions under way go on. */
    private ObjectNode delete(Parameters parameters) {
        all.remove(StatesArn.unqualifiedOnly(parameters.arn("stateMachineArn")));
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
