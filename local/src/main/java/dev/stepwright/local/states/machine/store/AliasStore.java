package dev.stepwright.local.states.machine.store;

import dev.stepwright.local.protocol.ApiException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The aliases of state machines by ARN. */
public final class AliasStore {

    private final Map<String, MachineAlias> aliases = new TreeMap<>();

    public synchronized void put(MachineAlias alias) {
        aliases.put(alias.arn(), alias);
    }

    public synchronized Optional<MachineAlias> find(String arn) {
        return Optional.ofNullable(aliases.get(arn));
    }

    public MachineAlias require(String arn) {
        return find(StatesArn.qualified(arn))
                .orElseThrow(() ->
                        ApiException.service("ResourceNotFound", "Request references a resource that does not exist."));
    }

    public synchronized void remove(String arn) {
        aliases.remove(arn);
    }

    public synchronized List<MachineAlias> all() {
        return List.copyOf(aliases.values());
    }

    public synchronized List<MachineAlias> ofMachine(String machineArn) {
        return aliases.values().stream()
                .filter(alias -> alias.arn().startsWith(machineArn + ":"))
                .toList();
    }

    public synchronized void removeAll(String machineArn) {
        aliases.keySet().removeIf(arn -> arn.startsWith(machineArn + ":"));
    }
}
