package dev.stepwright.local.states.machine;

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
    synchronized MachineVersion publish(RegisteredMachine machine, String description, Instant now) {
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

    synchronized Optional<MachineVersion> find(String versionArn) {
        return versions.values().stream()
                .map(TreeMap::values)
                .flatMap(Collection::stream)
                .filter(version -> version.arn().equals(versionArn))
                .findFirst();
    }

    synchronized List<MachineVersion> newestFirst(String machineArn) {
        return List.copyOf(versions.getOrDefault(machineArn, new TreeMap<>())
                .descendingMap()
                .values());
    }

    synchronized void remove(MachineVersion version) {
        versions.getOrDefault(version.machine().arn(), new TreeMap<>()).remove(version.number());
    }

    synchronized void removeAll(String machineArn) {
        versions.remove(machineArn);
        lastNumbers.remove(machineArn);
    }
}
