package dev.stepwright.local.states.machine;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.protocol.EpochSeconds;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.Operation;
import dev.stepwright.local.protocol.OperationFamily;
import dev.stepwright.local.protocol.Page;
import dev.stepwright.local.protocol.Parameters;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** PublishStateMachineVersion, ListStateMachineVersions and DeleteStateMachineVersion. */
public final class VersionOperations implements OperationFamily {

    private final StateMachines machines;
    private final Clock clock;

    public VersionOperations(StateMachines machines, Clock clock) {
        this.machines = machines;
        this.clock = clock;
    }

    @Override
    public Map<String, Operation> operations() {
        return Map.of(
                "PublishStateMachineVersion", this::publish,
                "ListStateMachineVersions", this::list,
                "DeleteStateMachineVersion", this::delete);
    }

    private ObjectNode publish(Parameters parameters) {
        RegisteredMachine machine = machines.machines().require(parameters.arn("stateMachineArn"));
        String present = machine.revisionId().orElse("INITIAL");
        parameters
                .optionalText("revisionId", 256)
                .filter(revision -> !revision.equals(present))
                .ifPresent(revision -> {
                    throw conflict(("Failed to publish the State Machine version for revision %s. The current State"
                                    + " Machine revision is %s.")
                            .formatted(revision, present));
                });
        MachineVersion version = machines.versions()
                .publish(machine, parameters.optionalText("description", 256).orElse(""), clock.instant());
        return Json.object()
                .put("stateMachineVersionArn", version.arn())
                .put("creationDate", EpochSeconds.of(version.created()));
    }

    private ObjectNode list(Parameters parameters) {
        RegisteredMachine machine = machines.machines().require(parameters.arn("stateMachineArn"));
        Page<MachineVersion> page = Page.of(
                "versions", machines.versions().newestFirst(machine.arn()), MachineVersion::number, parameters, 1024);
        ObjectNode answer = Json.object();
        ArrayNode list = answer.putArray("stateMachineVersions");
        page.items()
                .forEach(version -> list.addObject()
                        .put("stateMachineVersionArn", version.arn())
                        .put("creationDate", EpochSeconds.of(version.created())));
        page.nextToken().ifPresent(token -> answer.put("nextToken", token));
        return answer;
    }

    /** Deleting what is not there succeeds, too. */
    private ObjectNode delete(Parameters parameters) {
        String arn = StatesArn.qualified(parameters.text("stateMachineVersionArn", 2000));
        machines.versions().find(arn).ifPresent(version -> {
            List<String> aliases = machines
                    .aliases()
                    .ofMachine(version.machine().arn())
                    .stream()
                    .filter(alias -> alias.names(arn))
                    .map(MachineAlias::name)
                    .toList();
            if (!aliases.isEmpty()) {
                throw conflict("Version to be deleted must not be referenced by an alias. Current list of aliases"
                        + " referencing this version: " + aliases);
            }
            machines.versions().remove(version);
        });
        return Json.object();
    }

    private static ApiException conflict(String message) {
        return ApiException.service("ConflictException", message);
    }
}
