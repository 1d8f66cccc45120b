package dev.stepwright.local.states.machine;

import dev.stepwright.local.protocol.ApiException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The state machines by ARN, in the order of their creation. */
public final class StateMachineStore {

    private final Map<String, RegisteredMachine> machines = new LinkedHashMap<>();

    synchronized Optional<RegisteredMachine> find(String arn) {
        return Optional.ofNullable(machines.get(arn));
    }

    /** @throws ApiException if there is no such state machine */
    public RegisteredMachine require(String arn) {
        return find(StatesArn.stateMachine(arn)).orElseThrow(() -> doesNotExist(arn));
    }

    /** Adds a state machine, or replaces the one of the same ARN. */
    synchronized void put(RegisteredMachine machine) {
        machines.put(machine.arn(), machine);
    }

    synchronized void remove(String arn) {
        machines.remove(arn);
    }

    synchronized List<RegisteredMachine> all() {
        return List.copyOf(machines.values());
    }

    static ApiException doesNotExist(String arn) {
        return ApiException.service("StateMachineDoesNotExist", "State Machine Does Not Exist", arn);
    }
}
