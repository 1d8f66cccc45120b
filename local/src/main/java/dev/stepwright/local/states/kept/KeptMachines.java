package dev.stepwright.local.states.kept;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.Tags;
import dev.stepwright.local.states.machine.store.DefinitionCompiler;
import dev.stepwright.local.states.machine.store.MachineVersion;
import dev.stepwright.local.states.machine.store.RegisteredMachine;
import dev.stepwright.local.states.machine.store.StateMachines;
import dev.stepwright.local.store.KeptValues;
import dev.stepwright.local.store.KeptValues.Value;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The state machines of a Region with their versions and aliases. A machine as it was at one time is a value of its
 * own, which the machine, its versions and its executions name.
 */
final class KeptMachines {

    private static final String SNAPSHOT = "snapshot/";
    private static final String MACHINE = "machine/";
    private static final String VERSION = "version/";
    private static final String LAST_VERSION = "last-version/";
    private static final String ALIAS = "alias/";

    private final KeptValues values;
    private final StateMachines machines;
    private final DefinitionCompiler compiler;
    private final Map<String, String> foundSnapshots = new ConcurrentHashMap<>();
    private final Map<String, RegisteredMachine> readSnapshots = new ConcurrentHashMap<>();

    KeptMachines(KeptValues values, StateMachines machines, DefinitionCompiler compiler) {
        this.values = values;
        this.machines = machines;
        this.compiler = compiler;
    }

    /** Keeps a machine as it is, which may be asked for by the name that this gives. */
    String keep(RegisteredMachine machine) {
        String name = name(machine);
        values.keep(SNAPSHOT + name, snapshot(machine));
        return name;
    }

    private static String name(RegisteredMachine machine) {
        return machine.arn() + "#" + machine.number()
                + machine.revisionId().map(revision -> "#" + revision).orElse("");
    }

    /** What an update changes has another name. */
    private static Value snapshot(RegisteredMachine machine) {
        return new Value(SNAPSHOT, () -> MachineJson.of(machine).toString());
    }

    /** A machine as it was when that name was given. */
    RegisteredMachine machine(String name) {
        return readSnapshots.computeIfAbsent(name, read -> {
            JsonNode json = KeptValues.json(foundSnapshots.get(read));
            Tags tags = machines.machines()
                    .find(json.get("arn").textValue())
                    .map(RegisteredMachine::tags)
                    .orElseGet(Tags::new);
            return MachineJson.machine(json, tags, compiler);
        });
    }

    /** Whether the key is that of a machine as it was at one time, which an execution may still name. */
    static boolean isSnapshot(String key) {
        return key.startsWith(SNAPSHOT);
    }

    /** Whether the key is that of a machine as it was when an execution started on it. */
    static boolean isSnapshot(String key, Set<String> names) {
        return isSnapshot(key) && names.contains(key.substring(SNAPSHOT.length()));
    }

    /** Everything as it is now. */
    Map<String, Value> present() {
        Map<String, Value> present = new LinkedHashMap<>();
        for (RegisteredMachine machine : machines.machines().all()) {
            present.put(SNAPSHOT + name(machine), snapshot(machine));
            present.put(MACHINE + machine.arn(), machine(machine));
        }
        machines.versions().all().forEach(version -> {
            present.put(SNAPSHOT + name(version.machine()), snapshot(version.machine()));
            present.put(VERSION + version.arn(), version(version));
        });
        machines.versions()
                .lastNumbers()
                .forEach((arn, number) -> present.put(
                        LAST_VERSION + arn,
                        new Value(
                                number,
                                () -> Json.object().put("number", number).toString())));
        machines.aliases()
                .all()
                .forEach(alias -> present.put(
                        ALIAS + alias.arn(),
                        new Value(alias, () -> MachineJson.of(alias).toString())));
        return present;
    }

    private static Value machine(RegisteredMachine machine) {
        Map<String, String> tags = machine.tags().all();
        return new Value(List.of(name(machine), tags), () -> {
            ObjectNode json = Json.object().put("snapshot", name(machine));
            json.set("tags", Json.texts(tags));
            return json.toString();
        });
    }

    private static Value version(MachineVersion version) {
        return new Value(
                version,
                () -> Json.object()
                        .put("snapshot", name(version.machine()))
                        .put("number", version.number())
                        .put("description", version.description())
                        .put("created", version.created().toString())
                        .toString());
    }

    /** Puts everything back that was found. */
    void restore(Map<String, String> found) {
        of(found, SNAPSHOT).forEach((name, text) -> {
            foundSnapshots.put(name, text);
            values.isKept(SNAPSHOT + name, SNAPSHOT);
        });
        of(found, MACHINE).forEach((arn, text) -> restoreMachine(KeptValues.json(text)));
        of(found, LAST_VERSION)
                .forEach((arn, text) -> machines.versions()
                        .restore(arn, KeptValues.json(text).get("number").intValue()));
        of(found, VERSION).forEach((arn, text) -> restoreVersion(KeptValues.json(text)));
        of(found, ALIAS).forEach((arn, text) -> machines.aliases().put(MachineJson.alias(KeptValues.json(text))));
        present().forEach((key, value) -> values.isKept(key, value.state()));
    }

    private void restoreMachine(JsonNode json) {
        String name = json.get("snapshot").textValue();
        RegisteredMachine machine = MachineJson.machine(
                KeptValues.json(foundSnapshots.get(name)), MachineJson.tags(json.get("tags")), compiler);
        machines.machines().put(machine);
        readSnapshots.put(name, machine);
    }

    private void restoreVersion(JsonNode json) {
        machines.versions()
                .restore(new MachineVersion(
                        json.get("number").intValue(),
                        machine(json.get("snapshot").textValue()),
                        json.get("description").textValue(),
                        Instant.parse(json.get("created").textValue())));
    }

    private static Map<String, String> of(Map<String, String> found, String kind) {
        Map<String, String> values = new LinkedHashMap<>();
        found.forEach((key, text) -> {
            if (key.startsWith(kind)) {
                values.put(key.substring(kind.length()), text);
            }
        });
        return values;
    }
}
