package dev.stepwright.local.states.machine.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.protocol.Tags;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A state machine as it is at one time; an update makes a new one, so that executions keep the one they started with.
 *
 * @param number grows from machine to machine
 * @param revisionId absent until the first update
 */
public record RegisteredMachine(
        long number,
        String arn,
        String name,
        StateMachineType type,
        Settings settings,
        Instant creationDate,
        Instant updateDate,
        Optional<String> revisionId,
        Tags tags) {

    /** What an update can change; the JSON members are never modified. */
    public record Settings(
            Definition definition, String roleArn, ObjectNode logging, ObjectNode tracing, ObjectNode encryption) {

        boolean sameAs(Settings other) {
            return roleArn.equals(other.roleArn) && sameButForTheRole(other);
        }

        public boolean sameButForTheRole(Settings other) {
            return definition.text().equals(other.definition.text())
                    && logging.equals(other.logging)
                    && tracing.equals(other.tracing)
                    && encryption.equals(other.encryption);
        }
    }

    /** The same under another ARN, whose last part is the name. */
    RegisteredMachine named(String other) {
        String otherName = other.substring(other.lastIndexOf(':') + 1);
        return new RegisteredMachine(
                number, other, otherName, type, settings, creationDate, updateDate, revisionId, tags);
    }

    /** With settings that do not differ it stays the same revision. */
    public RegisteredMachine updated(Settings changed, Instant time) {
        Optional<String> revision = settings.sameAs(changed)
                ? revisionId
                : Optional.of(UUID.randomUUID().toString());
        return new RegisteredMachine(number, arn, name, type, changed, creationDate, time, revision, tags);
    }
}
