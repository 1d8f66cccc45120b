package dev.stepwright.local.states.machine;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.account.LocalAccount;
import java.time.Instant;
import java.util.Optional;

/**
 * A state machine as it is at one time; an update makes a new one, so that executions keep the one they started with.
 *
 * @param number grows from machine to machine
 * @param revisionId absent until the first update
 */
public record RegisteredMachine(
        long number,
        String name,
        StateMachineType type,
        Settings settings,
        Instant creationDate,
        Instant updateDate,
        Optional<String> revisionId,
        Tags tags) {

    /** What an update can change; the JSON members are never modified. */
    public record Settings(Definition definition, String roleArn, ObjectNode logging, ObjectNode tracing) {}

    public String arn() {
        return LocalAccount.stateMachineArn(name);
    }

    RegisteredMachine updated(Settings changed, Instant time, String revision) {
        return new RegisteredMachine(number, name, type, changed, creationDate, time, Optional.of(revision), tags);
    }
}
