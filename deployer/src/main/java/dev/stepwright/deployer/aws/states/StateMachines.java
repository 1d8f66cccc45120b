package dev.stepwright.deployer.aws.states;

import dev.stepwright.deployer.aws.call.Adoption;
import dev.stepwright.deployer.aws.call.Answers;
import dev.stepwright.deployer.aws.call.Look;
import dev.stepwright.deployer.aws.call.OwnTags;
import dev.stepwright.deployer.cloud.CallFailedException;
import dev.stepwright.deployer.cloud.Observed;
import dev.stepwright.deployer.cloud.ResourceKind;
import dev.stepwright.deployer.stack.Outputs;
import dev.stepwright.deployer.stack.ResourceType;
import dev.stepwright.deployer.stack.StateMachine;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sfn.SfnClient;

/** State machines, each change of them published as a version. */
public final class StateMachines implements ResourceKind<StateMachine> {

    private final Look look;
    private final MachineReads reads;
    private final MachineLook description;
    private final MachinePatience patience;
    private final Adoption adoption;

    public StateMachines(Look look, MachineReads reads) {
        this.look = look;
        this.reads = reads;
        this.description = new MachineLook(look, reads);
        this.patience = new MachinePatience(look);
        this.adoption = new Adoption(look);
    }

    @Override
    public ResourceType type() {
        return ResourceType.STATE_MACHINE;
    }

    @Override
    public Optional<Observed> observe(StateMachine desired) {
        return reads.find(desired.arn()).map(found -> description.describe(desired, found));
    }

    @Override
    public List<Observed> strays(Collection<StateMachine> desired) {
        return reads.names(look.names().workflow("")).stream()
                .filter(name -> !Look.isAmong(desired, name))
                .filter(name -> reads.find(look.account().get().stateMachine(name))
                        .map(found -> look.names().owns(found.tags()))
                        .orElse(false))
                .map(name -> Observed.stray(StateMachine.id(name)))
                .toList();
    }

    @Override
    public Map<String, String> create(StateMachine desired, Outputs outputs) {
        try {
            var answer =
                    patience.patiently(() -> states().createStateMachine(MachineRequests.create(desired, outputs)));
            return published(desired, answer.stateMachineVersionArn());
        } catch (CallFailedException e) {
            if (!e.isOneOf("StateMachineAlreadyExists")) {
                throw e;
            }
            Optional<Observed> there = reads.findNow(desired.arn()).map(found -> description.describe(desired, found));
            return adoption.adopt(this, desired, there, outputs, e);
        }
    }

    @Override
    public Map<String, String> update(
            StateMachine desired, Observed observed, Collection<String> changed, Outputs outputs) {
        if (OwnTags.areIn(changed)) {
            patience.patiently(() -> states().tagResource(
                            request -> request.resourceArn(desired.arn()).tags(MachineRequests.tags(desired))));
        }
        if (!desired.changesOutputs(changed)) {
            return observed.outputs();
        }
        if (Set.copyOf(changed).equals(Set.of(StateMachine.PUBLISHED))) {
            return publish(desired);
        }
        var answer = patience.patiently(() -> states().updateStateMachine(MachineRequests.update(desired, outputs)));
        return published(desired, answer.stateMachineVersionArn());
    }

    /** A call that repeats another without need is answered without a version. */
    private Map<String, String> published(StateMachine desired, @Nullable String versionArn) {
        return versionArn == null ? publish(desired) : outputs(versionArn);
    }

    /** Publishes the machine as it is; the answer is the newest version if that is the same. */
    private Map<String, String> publish(StateMachine desired) {
        var answer = patience.patiently(() -> states().publishStateMachineVersion(
                        request -> request.stateMachineArn(desired.arn()).description(desired.deployment())));
        return outputs(answer.stateMachineVersionArn());
    }

    private static Map<String, String> outputs(String versionArn) {
        return Map.of(Outputs.VERSION, Long.toString(MachineReads.number(versionArn)));
    }

    @Override
    public void delete(Observed observed) {
        String arn = look.account().get().stateMachine(observed.id().name());
        Answers.unless(
                () -> patience.patiently(() -> states().deleteStateMachine(request -> request.stateMachineArn(arn))),
                MachineReads.NONE,
                "StateMachineDeleting");
    }

    private SfnClient states() {
        return look.clients().states();
    }
}
