package dev.stepwright.deployer.aws.lambda;

import dev.stepwright.deployer.aws.call.Answers;
import dev.stepwright.deployer.aws.call.Look;
import dev.stepwright.deployer.aws.call.Qualified;
import dev.stepwright.deployer.aws.call.VersionKind;
import dev.stepwright.deployer.cloud.Observed;
import dev.stepwright.deployer.stack.ResourceType;

/** Published versions of functions, which are only ever deleted here. */
public final class FunctionVersions extends VersionKind {

    private final Look look;

    public FunctionVersions(Look look) {
        super(ResourceType.FUNCTION_VERSION);
        this.look = look;
    }

    @Override
    public void delete(Observed observed) {
        Qualified version = Qualified.of(observed.id());
        Answers.unless(
                () -> look.clients()
                        .lambda()
                        .deleteFunction(
                                request -> request.functionName(version.owner()).qualifier(version.qualifier())),
                FunctionReads.NONE);
    }
}
