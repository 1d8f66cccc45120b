package dev.stepwright.deployer.aws.states;

import dev.stepwright.deployer.aws.call.Answers;
import dev.stepwright.deployer.aws.call.Look;
import dev.stepwright.deployer.aws.call.Qualified;
import dev.stepwright.deployer.aws.call.VersionKind;
import dev.stepwright.deployer.cloud.Observed;
import dev.stepwright.deployer.stack.ResourceType;

/** Published versions of state machines, which are only ever deleted here. */
public final class StateMachineVersions extends VersionKind {

    private final Look look;

    public StateMachineVersions(Look look) {
        super(ResourceType.STATE_MACHINE_VERSION);
        this.look = look;
    }

    @Override
    public void delete(Observed observed) {
        Qualified version = Qualified.of(observed.id());
        String arn = look.account().get().stateMachine(version.owner()) + ":" + version.qualifier();
        Answers.unless(
                () -> look.clients().states().deleteStateMachineVersion(request -> request.stateMachineVersionArn(arn)),
                MachineReads.NONE);
    }
}
