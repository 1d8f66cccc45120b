package dev.stepwright.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** Makes the AWS account as the application wants it: shows a plan, applies it, and says what became of it. */
@Mojo(name = "deploy", threadSafe = true)
public final class DeployMojo extends AbstractDeployerMojo {

    @Override
    String goal() {
        return "deploy";
    }

    @Override
    boolean needsFreshPackage() {
        return true;
    }
}
