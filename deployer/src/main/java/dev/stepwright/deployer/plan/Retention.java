package dev.stepwright.deployer.plan;

import dev.stepwright.deployer.cloud.MachineHistory;
import dev.stepwright.deployer.cloud.Observed;
import dev.stepwright.deployer.policy.InvokeGrant;
import dev.stepwright.deployer.stack.DesiredStack;
import dev.stepwright.deployer.stack.ResourceId;
import dev.stepwright.deployer.stack.ResourceType;
import dev.stepwright.deployer.stack.Role;
import dev.stepwright.deployer.stack.StateMachine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Decides which old versions and functions have to stay: those that the last deployments need to be rolled back to, and
 * those that running or redrivable executions may still call.
 */
final class Retention {

    /** How many deployments can be served from what is there, the one being made counted. */
    static final int DEPLOYMENTS = 3;

    private final DesiredStack desired;
    private final ObservedStack observed;
    private final Predicate<ResourceId> publishing;
    private final Map<ResourceId, MachineHistory> histories = new LinkedHashMap<>();

    Retention(DesiredStack desired, ObservedStack observed, Predicate<ResourceId> publishing) {
        this.desired = desired;
        this.observed = observed;
        this.publishing = publishing;
    }

    /** The desired stack, where workflows may also call the functions that their older versions need. */
    DesiredStack grantedStack() {
        List<Observed> functions = strays(ResourceType.FUNCTION);
        if (functions.isEmpty()) {
            return desired;
        }
        List<Role> roles = new ArrayList<>();
        for (StateMachine machine : desired.of(StateMachine.class)) {
            role(machine).ifPresent(role -> roles.add(granted(role, machine, functions)));
        }
        return desired.replacing(roles);
    }

    /** Whether an older version or an execution of any machine needs a function that nobody desires. */
    boolean needs(ResourceId function) {
        return machines().stream().anyMatch(machine -> needs(machine, function));
    }

    /** Whether executions of a machine that nobody desires are running or can be redriven. */
    boolean isRunning(ResourceId machine) {
        MachineHistory.InUse inUse = history(machine).inUse();
        return !inUse.versions().isEmpty() || !inUse.functionVersions().isEmpty();
    }

    /** The machine's versions that stay, not counting one that is being published. */
    Set<Long> keptVersions(ResourceId machine) {
        Set<Long> kept = new TreeSet<>(history(machine).inUse().versions());
        newest(machine).forEach(version -> kept.add(version.number()));
        return kept;
    }

    /** The function's versions that stay, not counting one that is being published. */
    Set<Long> keptVersions(Observed function) {
        Set<Long> kept = new TreeSet<>();
        List<Long> versions = function.versions();
        kept.addAll(versions.subList(Math.max(0, versions.size() - room(function.id())), versions.size()));
        for (ResourceId machine : machines()) {
            for (String arn : neededBy(machine)) {
                if (arn.startsWith(versionPrefix(function.id()))) {
                    kept.add(Long.parseLong(arn.substring(arn.lastIndexOf(':') + 1)));
                }
            }
        }
        return kept;
    }

    /** Whether there are so many versions that some might go. */
    boolean isCrowded(Observed published) {
        return published.versions().size() > room(published.id());
    }

    private int room(ResourceId published) {
        return publishing.test(published) ? DEPLOYMENTS - 1 : DEPLOYMENTS;
    }

    private boolean needs(ResourceId machine, ResourceId function) {
        return neededBy(machine).stream().anyMatch(arn -> arn.startsWith(versionPrefix(function)));
    }

    private Set<String> neededBy(ResourceId machine) {
        Set<String> arns = new LinkedHashSet<>(history(machine).inUse().functionVersions());
        newest(machine).forEach(version -> arns.addAll(version.functionVersions()));
        return arns;
    }

    private List<MachineHistory.Version> newest(ResourceId machine) {
        List<MachineHistory.Version> versions = history(machine).versions();
        return versions.subList(0, Math.min(room(machine), versions.size()));
    }

    /** State machines that are there, desired or not. */
    private List<ResourceId> machines() {
        List<ResourceId> machines = new ArrayList<>();
        for (StateMachine machine : desired.of(StateMachine.class)) {
            observed.find(machine.id()).ifPresent(there -> machines.add(there.id()));
        }
        strays(ResourceType.STATE_MACHINE).stream()
                .map(Observed::id)
                .filter(this::isRunning)
                .forEach(machines::add);
        return machines;
    }

    private MachineHistory history(ResourceId machine) {
        return histories.computeIfAbsent(machine, observed.histories());
    }

    private List<Observed> strays(ResourceType type) {
        return observed.strays().stream()
                .filter(each -> each.id().type() == type)
                .toList();
    }

    private Optional<Role> role(StateMachine machine) {
        return machine.dependsOn().stream()
                .filter(id -> id.type() == ResourceType.ROLE)
                .flatMap(id -> desired.find(id).stream())
                .map(Role.class::cast)
                .findFirst();
    }

    private Role granted(Role role, StateMachine machine, List<Observed> functions) {
        if (observed.find(machine.id()).isEmpty()) {
            return role;
        }
        List<String> arns = functions.stream()
                .map(Observed::id)
                .filter(function -> needs(machine.id(), function))
                .map(function -> desired.account().function(function.name()))
                .toList();
        return role.withPolicy(InvokeGrant.addTo(role.policy(), arns));
    }

    private String versionPrefix(ResourceId function) {
        return desired.account().function(function.name()) + ":";
    }
}
