package dev.stepwright.deployer.plan;

import dev.stepwright.deployer.cloud.Observed;
import dev.stepwright.deployer.plan.RefusedException.Reason;
import dev.stepwright.deployer.plan.RefusedException.Refusal;
import dev.stepwright.deployer.stack.DesiredStack;
import dev.stepwright.deployer.stack.Outputs;
import dev.stepwright.deployer.stack.Resource;
import dev.stepwright.deployer.stack.ResourceId;
import dev.stepwright.deployer.stack.StateMachine;
import java.util.ArrayList;
import java.util.List;

/** Decides what has to be done for the cloud to be as desired. */
public final class Planner {

    private final ObservedStack observed;

    private Planner(ObservedStack observed) {
        this.observed = observed;
    }

    /**
     * @throws RefusedException if the place of a desired resource is taken by something that is not ours, or if a
     *     change is impossible
     */
    public static DeploymentPlan plan(DesiredStack desired, ObservedStack observed) {
        return new Planner(observed).decide(desired);
    }

    private DeploymentPlan decide(DesiredStack desired) {
        Outputs firstLook = new Outputs();
        decideAll(desired, firstLook);
        Retention retention = new Retention(desired, observed, id -> publishes(id, firstLook));
        Outputs outputs = new Outputs();
        List<Action> actions = new ArrayList<>(decideAll(retention.grantedStack(), outputs));
        actions.addAll(new Removals(desired, observed, retention).decide());
        return new DeploymentPlan(actions, outputs);
    }

    /** Whether a version of a resource that is there already is going to be published. */
    private boolean publishes(ResourceId resource, Outputs outputs) {
        return outputs.get(resource, Outputs.VERSION).isEmpty();
    }

    private List<Action> decideAll(DesiredStack desired, Outputs outputs) {
        List<Action> actions = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (Resource resource : desired.resources()) {
            actions.add(decide(resource, outputs, refusals));
        }
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        return actions;
    }

    private Action decide(Resource resource, Outputs outputs, List<Refusal> refusals) {
        Observed there = observed.find(resource.id()).orElse(null);
        if (there == null) {
            return new Action.Create(resource);
        }
        if (!there.owned()) {
            refusals.add(new Refusal(resource.id(), Reason.NOT_OWNED));
            return new Action.Keep(resource.id(), "");
        }
        List<Change> changes = Comparison.changes(resource.attributes(outputs), there.attributes());
        List<String> names = changes.stream().map(Change::attribute).toList();
        if (resource instanceof StateMachine && names.contains(StateMachine.TYPE)) {
            refusals.add(new Refusal(resource.id(), Reason.TYPE_FIXED));
        }
        if (!resource.changesOutputs(names)) {
            outputs.put(resource.id(), there.outputs());
        }
        return changes.isEmpty() ? new Action.Keep(resource.id(), "") : new Action.Update(resource, there, changes);
    }
}
