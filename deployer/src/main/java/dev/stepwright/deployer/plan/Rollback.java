package dev.stepwright.deployer.plan;

import dev.stepwright.deployer.cloud.MachineHistory;
import dev.stepwright.deployer.cloud.Observed;
import dev.stepwright.deployer.stack.Attributes;
import dev.stepwright.deployer.stack.DesiredStack;
import dev.stepwright.deployer.stack.FunctionAlias;
import dev.stepwright.deployer.stack.LambdaFunction;
import dev.stepwright.deployer.stack.Outputs;
import dev.stepwright.deployer.stack.Resource;
import dev.stepwright.deployer.stack.ResourceId;
import dev.stepwright.deployer.stack.StateMachine;
import dev.stepwright.deployer.stack.StateMachineAlias;
import dev.stepwright.deployer.stack.Value;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Decides where aliases have to point for everything to be served as it was before the last deployment.
 *
 * <p>State machine versions say which deployment published them. A routed function goes back to the version that was
 * its newest when the version that its workflows go back to was published; in an application without workflows, to the
 * version before the one it serves.
 */
public final class Rollback {

    private final DesiredStack desired;
    private final ObservedStack observed;
    private final Function<ResourceId, Map<Long, Instant>> functionVersions;
    private final Outputs outputs = new Outputs();
    private final List<Action> actions = new ArrayList<>();

    private Rollback(
            DesiredStack desired, ObservedStack observed, Function<ResourceId, Map<Long, Instant>> functionVersions) {
        this.desired = desired;
        this.observed = observed;
        this.functionVersions = functionVersions;
    }

    /**
     * @param functionVersions when each version of a function was published
     * @return a plan without changes if there is nothing to go back to
     */
    public static DeploymentPlan plan(
            DesiredStack desired, ObservedStack observed, Function<ResourceId, Map<Long, Instant>> functionVersions) {
        return new Rollback(desired, observed, functionVersions).decide();
    }

    private DeploymentPlan decide() {
        List<Step> steps = steps();
        Optional<Instant> past =
                steps.stream().map(step -> step.target().published()).max(Comparator.naturalOrder());
        for (Step step : steps) {
            move(
                    step.alias(),
                    StateMachine.id(step.alias().stateMachine()),
                    step.target().number());
        }
        boolean hasWorkflows = !desired.of(StateMachineAlias.class).isEmpty();
        if (past.isPresent() || !hasWorkflows) {
            desired.of(FunctionAlias.class).forEach(alias -> moveFunction(alias, past));
        }
        return new DeploymentPlan(actions, outputs);
    }

    /** Where a workflow goes back to. */
    private record Step(StateMachineAlias alias, MachineHistory.Version current, MachineHistory.Version target) {}

    /** Only the workflows that the last deployment changed. */
    private List<Step> steps() {
        List<Step> all = new ArrayList<>();
        for (StateMachineAlias alias : desired.of(StateMachineAlias.class)) {
            step(alias).ifPresent(all::add);
        }
        Optional<String> last = all.stream()
                .map(Step::current)
                .max(Comparator.comparing(MachineHistory.Version::published))
                .map(MachineHistory.Version::deployment);
        return all.stream()
                .filter(step -> last.equals(Optional.of(step.current().deployment())))
                .toList();
    }

    private Optional<Step> step(StateMachineAlias alias) {
        Optional<Long> served = served(alias.id(), StateMachineAlias.VERSION);
        if (served.isEmpty()) {
            return Optional.empty();
        }
        List<MachineHistory.Version> versions = observed.histories()
                .apply(StateMachine.id(alias.stateMachine()))
                .versions();
        Optional<MachineHistory.Version> current = versions.stream()
                .filter(version -> version.number() == served.get())
                .findFirst();
        Optional<MachineHistory.Version> target = versions.stream()
                .filter(version -> version.number() < served.get())
                .max(Comparator.comparingLong(MachineHistory.Version::number));
        return current.flatMap(now -> target.map(before -> new Step(alias, now, before)));
    }

    private void moveFunction(FunctionAlias alias, Optional<Instant> past) {
        ResourceId function = LambdaFunction.id(alias.function());
        Optional<Long> served = served(alias.id(), FunctionAlias.VERSION);
        served.flatMap(now -> functionVersions.apply(function).entrySet().stream()
                        .filter(version -> past.map(time -> !version.getValue().isAfter(time))
                                .orElse(version.getKey() < now))
                        .map(Map.Entry::getKey)
                        .max(Comparator.naturalOrder())
                        .filter(version -> !version.equals(now)))
                .ifPresent(version -> move(alias, function, version));
    }

    private Optional<Long> served(ResourceId alias, String attribute) {
        return observed.find(alias)
                .filter(Observed::owned)
                .flatMap(there -> there.attributes().get(attribute))
                .map(value -> Long.parseLong(value.shown()));
    }

    private void move(Resource alias, ResourceId owner, long version) {
        outputs.put(owner, Map.of(Outputs.VERSION, Long.toString(version)));
        Observed there = observed.find(alias.id()).orElseThrow();
        Attributes wanted = Attributes.builder()
                .add(StateMachineAlias.VERSION, Value.of(version))
                .build();
        actions.add(new Action.Update(alias, there, Comparison.changes(wanted, there.attributes())));
    }
}
