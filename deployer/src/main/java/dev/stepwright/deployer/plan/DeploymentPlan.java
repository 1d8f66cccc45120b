package dev.stepwright.deployer.plan;

import dev.stepwright.deployer.stack.Outputs;
import java.util.List;

/**
 * What a deployment does; a value that can be printed, compared and applied.
 *
 * @param actions desired resources each after those it depends on, then what is deleted, in order
 * @param outputs what is known of the resources that stay
 */
public record DeploymentPlan(List<Action> actions, Outputs outputs) {

    public DeploymentPlan {
        actions = List.copyOf(actions);
    }

    public <A extends Action> List<A> actions(Class<A> type) {
        return actions.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Everything but what stays as it is. */
    public List<Action> changes() {
        return actions.stream()
                .filter(action -> !(action instanceof Action.Keep))
                .toList();
    }

    public boolean isEmpty() {
        return changes().isEmpty();
    }
}
