package dev.stepwright.local.states.machine.store;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The published versions of state machines, by the machines' ARNs. */
public final class VersionStore {

    private final Map<String, TreeMap<Integer, MachineVersion>> versions = new HashMap<>();
    private final Map<String, Integer> lastNumbers = new HashMap<>();

    /** Nothing new is published while the state machine is as it was when the last version was. */
    public synchronized MachineVersion publish(RegisteredMachine machine, String description, Instant now) {
        int last = lastNumbers.getOrDefault(machine.arn(), 0);
        TreeMap<Integer, MachineVersion> present = versions.computeIfAbsent(machine.arn(), arn -> new TreeMap<>());
        MachineVersion newest = present.get(last);
        if (newest != null && newest.machine().settings().sameAs(machine.settings())) {
            return newest;
        }
        MachineVersion version = new MachineVersion(last + 1, machine, description, now);
        present.put(version.number(), version);
        lastNumbers.put(machine.arn(), version.number());
        return version;
    }

    public synchronized Optional<MachineVersion> find(String versionArn) {
        return versions.values().stream()
                .map(TreeMap::values)
                .flatMap(Collection::stream)
                .filter(version -> version.arn().equals(versionArn))
                .findFirst();
    }

    public synchronized List<MachineVersion> newestFirst(String machineArn) {
        return List.copyOf(versions.getOrDefault(machineArn, new TreeMap<>())
                .descendingMap()
                .values());
    }

    /** All versions of all state machines. */
    public synchronized List<MachineVersion> all() {
        return versions.values().stream()
                .map(TreeMap::values)
                .flatMap(Collection::stream)
                .toList();
    }

    /** The number of the last version that each state machine had, by ARN. */
    public synchronized Map<String, Integer> lastNumbers() {
        return new HashMap<>(lastNumbers);
    }

    /** Puts a version back. */
    public synchronized void restore(MachineVersion version) {
        versions.computeIfAbsent(version.machine().arn(), arn -> new TreeMap<>())
                .put(version.number(), version);
    }

    /** Puts the number of a state machine's last version back. */
    public synchronized void restore(String machineArn, int lastNumber) {
        lastNumbers.put(machineArn, lastNumber);
    }

    public synchronized void remove(MachineVersion version) {
        versions.getOrDefault(version.machine().arn(), new TreeMap<>()).remove(version.number());
    }

    public synchronized void removeAll(String machineArn) {
        versions.remove(machineArn);
        lastNumbers.remove(machineArn);
    }
}
