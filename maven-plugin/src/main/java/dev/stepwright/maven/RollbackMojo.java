package dev.stepwright.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** Points the entry points back at what they served before the last deployment. */
@Mojo(name = "rollback", threadSafe = true)
public final class RollbackMojo extends AbstractDeployerMojo {

    @Override
    String goal() {
        return "rollback";
    }

    @Override
    boolean needsFreshPackage() {
        return false;
    }
}
