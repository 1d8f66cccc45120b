package dev.stepwright.deployer.apply;

import dev.stepwright.deployer.plan.Action;
import dev.stepwright.deployer.stack.Outputs;
import java.util.List;

/**
 * How far a plan was carried out.
 *
 * @param done in the order in which the actions ended
 * @param failures empty when everything was done
 * @param outputs what is known of all resources now
 */
public record Applied(List<Action> done, List<Failure> failures, Outputs outputs) {

    public Applied {
        done = List.copyOf(done);
        failures = List.copyOf(failures);
    }

    /** An action that could not be carried out. */
    public record Failure(Action action, RuntimeException reason) {}
}
