package dev.stepwright.deployer.plan;

import dev.stepwright.deployer.cloud.Observed;
import dev.stepwright.deployer.stack.DesiredStack;
import dev.stepwright.deployer.stack.LambdaFunction;
import dev.stepwright.deployer.stack.LogGroup;
import dev.stepwright.deployer.stack.Names;
import dev.stepwright.deployer.stack.ResourceId;
import dev.stepwright.deployer.stack.ResourceType;
import dev.stepwright.deployer.stack.Role;
import dev.stepwright.deployer.stack.StateMachine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides what is deleted: resources that nobody desires any more and versions that nobody needs any more. */
final class Removals {

    private static final String FOR_OLD_EXECUTIONS =
            "kept for executions that began before, and for rollback; a later deployment removes it";

    private final DesiredStack desired;
    private final ObservedStack observed;
    private final Retention retention;

    Removals(DesiredStack desired, ObservedStack observed, Retention retention) {
        this.desired = desired;
        this.observed = observed;
        this.retention = retention;
    }

    List<Action> decide() {
        List<Action> actions = new ArrayList<>();
        Set<ResourceId> kept = keptStrays();
        for (Observed stray : observed.strays()) {
            if (kept.contains(stray.id())) {
                actions.add(new Action.Keep(stray.id(), FOR_OLD_EXECUTIONS));
            } else if (!goesWithItsOwner(stray.id(), kept)) {
                actions.add(new Action.Delete(stray, ""));
            }
        }
        for (StateMachine machine : desired.of(StateMachine.class)) {
            observed.find(machine.id()).ifPresent(there -> addOldVersions(there, actions));
        }
        for (LambdaFunction function : desired.of(LambdaFunction.class)) {
            observed.find(function.id()).ifPresent(there -> addOldVersions(there, actions));
        }
        actions.sort(Comparator.comparing(Action::id).reversed());
        return actions;
    }

    /** Functions and machines that are still needed, with their roles and log groups; none when all is to go. */
    private Set<ResourceId> keptStrays() {
        Set<ResourceId> kept = new HashSet<>();
        Map<ResourceId, ResourceId> companions = companions();
        for (Observed stray : observed.strays()) {
            if (isNeeded(stray.id())) {
                kept.add(stray.id());
            }
        }
        companions.forEach((companion, owner) -> {
            if (kept.contains(owner)) {
                kept.add(companion);
            }
        });
        return kept;
    }

    /** Where everything goes, the state machines do, and with them the executions that might need something. */
    private boolean isNeeded(ResourceId stray) {
        if (desired.resources().isEmpty()) {
            return false;
        }
        return switch (stray.type()) {
            case FUNCTION -> retention.needs(stray);
            case STATE_MACHINE -> retention.isRunning(stray);
            default -> false;
        };
    }

    private Map<ResourceId, ResourceId> companions() {
        Names names = desired.names();
        Map<ResourceId, ResourceId> owners = new HashMap<>();
        for (Observed stray : observed.strays()) {
            ResourceId id = stray.id();
            if (!id.name().startsWith(names.prefix() + "-")) {
                continue;
            }
            String shortName = id.name().substring(names.prefix().length() + 1);
            if (id.type() == ResourceType.FUNCTION) {
                owners.put(Role.id(names.functionRole(shortName)), id);
                owners.put(LogGroup.id(names.functionLogGroup(shortName)), id);
            } else if (id.type() == ResourceType.STATE_MACHINE) {
                owners.put(Role.id(names.workflowRole(shortName)), id);
                owners.put(LogGroup.id(names.workflowLogGroup(shortName)), id);
            }
        }
        return owners;
    }

    /** What the cloud deletes together with the resource that it belongs to. */
    private boolean goesWithItsOwner(ResourceId stray, Set<ResourceId> kept) {
        return switch (stray.type()) {
            case ROUTE -> isDeleted(ResourceType.HTTP_API, kept);
            case SCHEDULE -> isDeleted(ResourceType.SCHEDULE_GROUP, kept);
            case FUNCTION_ALIAS, PERMISSION -> isDeleted(ownerOfAlias(stray, ResourceType.FUNCTION), kept);
            case STATE_MACHINE_ALIAS -> isDeleted(ownerOfAlias(stray, ResourceType.STATE_MACHINE), kept);
            default -> false;
        };
    }

    private static ResourceId ownerOfAlias(ResourceId alias, ResourceType owner) {
        return new ResourceId(owner, alias.name().substring(0, alias.name().lastIndexOf(':')));
    }

    private boolean isDeleted(ResourceType type, Set<ResourceId> kept) {
        return observed.strays().stream().anyMatch(each -> each.id().type() == type && !kept.contains(each.id()));
    }

    private boolean isDeleted(ResourceId owner, Set<ResourceId> kept) {
        return observed.strays().stream().anyMatch(each -> each.id().equals(owner)) && !kept.contains(owner);
    }

    private void addOldVersions(Observed published, List<Action> actions) {
        if (!published.owned() || !retention.isCrowded(published)) {
            return;
        }
        boolean machine = published.id().type() == ResourceType.STATE_MACHINE;
        ResourceType type = machine ? ResourceType.STATE_MACHINE_VERSION : ResourceType.FUNCTION_VERSION;
        Set<Long> kept = machine ? retention.keptVersions(published.id()) : retention.keptVersions(published);
        for (long version : published.versions()) {
            if (!kept.contains(version)) {
                ResourceId id = new ResourceId(type, published.id().name() + ":" + version);
                actions.add(new Action.Delete(Observed.stray(id), "needed by no execution and no recent deployment"));
            }
        }
    }
}
