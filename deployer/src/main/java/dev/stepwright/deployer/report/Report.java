package dev.stepwright.deployer.report;

import dev.stepwright.deployer.apply.Applied;
import dev.stepwright.deployer.apply.Progress;
import dev.stepwright.deployer.plan.DeploymentPlan;
import dev.stepwright.deployer.policy.RolePolicy;
import dev.stepwright.deployer.stack.DesiredStack;
import dev.stepwright.deployer.stack.Outputs;
import java.time.Duration;
import java.util.Map;

/** Tells of a deployment from its plan to its end. */
public interface Report extends Progress {

    /** The plan, before anything is done. */
    void planned(String goal, DesiredStack stack, DeploymentPlan plan);

    /** Every right of every role, with the source line that needs it. */
    void explained(Map<String, RolePolicy> policies);

    /** Everything was done. */
    void finished(String goal, Applied applied, Duration time);

    /** What can be called now, whether or not anything had to be done. */
    void callable(DesiredStack stack, Outputs outputs);

    /** Something could not be done. */
    void stopped(Trouble trouble);

    /** Nothing more will be said. */
    void end();
}
