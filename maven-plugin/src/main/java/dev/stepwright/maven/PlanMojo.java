package dev.stepwright.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** Shows what a deployment would change, and changes nothing. */
@Mojo(name = "plan", threadSafe = true)
public final class PlanMojo extends AbstractDeployerMojo {

    @Override
    String goal() {
        return "plan";
    }

    @Override
    boolean needsFreshPackage() {
        return true;
    }
}
