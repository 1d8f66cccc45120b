package dev.stepwright.local.states.machine;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.states.machine.store.RegisteredMachine;
import java.util.Map;
import java.util.Set;

/** The members that every description of a state machine has. */
public final class StateMachineJson {

    private StateMachineJson() {}

    public static ObjectNode describe(RegisteredMachine machine, IncludedData data) {
        ObjectNode json = Json.object();
        json.put("stateMachineArn", machine.arn());
        json.put("name", machine.name());
        json.put(
                "definition",
                data == IncludedData.ALL_DATA ? machine.settings().definition().text() : "");
        json.put("roleArn", machine.settings().roleArn());
        json.set("loggingConfiguration", machine.settings().logging().deepCopy());
        json.set("tracingConfiguration", machine.settings().tracing().deepCopy());
        json.set("encryptionConfiguration", machine.settings().encryption().deepCopy());
        addReferences(json, machine.settings().definition().machine().variableReferences());
        machine.revisionId().ifPresent(revision -> json.put("revisionId", revision));
        return json;
    }

    private static void addReferences(ObjectNode json, Map<String, Set<String>> references) {
        if (!references.isEmpty()) {
            ObjectNode states = json.putObject("variableReferences");
            references.forEach((state, names) -> names.forEach(states.putArray(state)::add));
        }
    }
}
