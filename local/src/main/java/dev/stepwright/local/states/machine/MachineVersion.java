package dev.stepwright.local.states.machine;

import java.time.Instant;

/**
 * A published version of a state machine.
 *
 * @param machine as it was when it was published
 */
public record MachineVersion(int number, RegisteredMachine machine, String description, Instant created) {

    public String arn() {
        return machine.arn() + ":" + number;
    }
}
