package dev.stepwright.local.states.machine;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.protocol.Json;

/** The members that every description of a state machine has. */
public final class StateMachineJson {

    private StateMachineJson() {}

    public static ObjectNode describe(RegisteredMachine machine) {
        ObjectNode json = Json.object();
        json.put("stateMachineArn", machine.arn());
        json.put("name", machine.name());
        json.put("definition", machine.settings().definition().text());
        json.put("roleArn", machine.settings().roleArn());
        json.set("loggingConfiguration", machine.settings().logging().deepCopy());
        json.set("tracingConfiguration", machine.settings().tracing().deepCopy());
        json.putObject("encryptionConfiguration").put("type", "AWS_OWNED_KEY");
        machine.revisionId().ifPresent(revision -> json.put("revisionId", revision));
        return json;
    }
}
