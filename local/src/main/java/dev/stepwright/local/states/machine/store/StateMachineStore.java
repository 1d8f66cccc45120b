package dev.stepwright.local.states.machine.store;

import dev.stepwright.local.protocol.ApiException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The state machines by ARN, in the order of their creation. */
public final class StateMachineStore {

    private final Map<String, RegisteredMachine> machines = new LinkedHashMap<>();
    private long lastNumber;

    public synchronized Optional<RegisteredMachine> find(String arn) {
        return Optional.ofNullable(machines.get(arn));
    }

    /** @throws ApiException if there is no such state machine */
    public RegisteredMachine require(String arn) {
        return find(StatesArn.stateMachine(arn)).orElseThrow(() -> doesNotExist(arn));
    }

    /** Larger than that of each state machine so far. */
    public synchronized long nextNumber() {
        return ++lastNumber;
    }

    /** Adds a state machine, or replaces the one of the same ARN. */
    public synchronized void put(RegisteredMachine machine) {
        machines.put(machine.arn(), machine);
        lastNumber = Math.max(lastNumber, machine.number());
    }

    public synchronized void remove(String arn) {
        machines.remove(arn);
    }

    public synchronized List<RegisteredMachine> all() {
        return List.copyOf(machines.values());
    }

    public static ApiException doesNotExist(String arn) {
        return ApiException.service("StateMachineDoesNotExist", "State Machine Does Not Exist", arn);
    }
}
