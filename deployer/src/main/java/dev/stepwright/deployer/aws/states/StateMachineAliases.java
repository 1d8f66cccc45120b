package dev.stepwright.deployer.aws.states;

import dev.stepwright.deployer.aws.call.Answers;
import dev.stepwright.deployer.aws.call.Look;
import dev.stepwright.deployer.aws.call.Qualified;
import dev.stepwright.deployer.cloud.CallFailedException;
import dev.stepwright.deployer.cloud.Observed;
import dev.stepwright.deployer.cloud.ResourceKind;
import dev.stepwright.deployer.stack.Attributes;
import dev.stepwright.deployer.stack.Names;
import dev.stepwright.deployer.stack.Outputs;
import dev.stepwright.deployer.stack.ResourceType;
import dev.stepwright.deployer.stack.StateMachine;
import dev.stepwright.deployer.stack.StateMachineAlias;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.sfn.model.DescribeStateMachineAliasResponse;
import software.amazon.awssdk.services.sfn.model.RoutingConfigurationListItem;

/** The alias {@code live} of each state machine. */
public final class StateMachineAliases implements ResourceKind<StateMachineAlias> {

    private static final String[] NONE = {"ResourceNotFound", "ResourceNotFoundException", MachineReads.NONE};

    private final Look look;
    private final MachineReads reads;
    private final MachinePatience patience;

    public StateMachineAliases(Look look, MachineReads reads) {
        this.look = look;
        this.reads = reads;
        this.patience = new MachinePatience(look);
    }

    @Override
    public ResourceType type() {
        return ResourceType.STATE_MACHINE_ALIAS;
    }

    @Override
    public Optional<Observed> observe(StateMachineAlias desired) {
        String machine = desired.account().stateMachine(desired.stateMachine());
        return reads.find(machine)
                .flatMap(owner -> describe(desired.arn())
                        .map(alias -> Observed.of(
                                desired.id(),
                                look.names().owns(owner.tags()),
                                Attributes.builder()
                                        .add(StateMachineAlias.VERSION, versions(alias))
                                        .build())));
    }

    private Optional<DescribeStateMachineAliasResponse> describe(String arn) {
        return Answers.find(
                () -> look.clients().states().describeStateMachineAlias(request -> request.stateMachineAliasArn(arn)),
                NONE);
    }

    /** The number of the one version, or of several with their shares. */
    private static String versions(DescribeStateMachineAliasResponse alias) {
        List<RoutingConfigurationListItem> routes = alias.routingConfiguration();
        if (routes.size() == 1) {
            return Long.toString(MachineReads.number(routes.get(0).stateMachineVersionArn()));
        }
        return routes.stream()
                .map(route -> MachineReads.number(route.stateMachineVersionArn()) + " (" + route.weight() + "%)")
                .collect(Collectors.joining(", "));
    }

    /** An alias goes with its machine. */
    @Override
    public List<Observed> strays(Collection<StateMachineAlias> desired) {
        return List.of();
    }

    @Override
    public Map<String, String> create(StateMachineAlias desired, Outputs outputs) {
        RoutingConfigurationListItem route = route(desired, outputs);
        try {
            look.clients()
                    .states()
                    .createStateMachineAlias(request -> request.name(Names.LIVE).routingConfiguration(route));
        } catch (CallFailedException e) {
            if (!e.isOneOf("ConflictException")) {
                throw e;
            }
            point(desired, route);
        }
        return Map.of();
    }

    @Override
    public Map<String, String> update(
            StateMachineAlias desired, Observed observed, Collection<String> changed, Outputs outputs) {
        point(desired, route(desired, outputs));
        return Map.of();
    }

    private void point(StateMachineAlias desired, RoutingConfigurationListItem route) {
        patience.patiently(() -> look.clients()
                .states()
                .updateStateMachineAlias(
                        request -> request.stateMachineAliasArn(desired.arn()).routingConfiguration(route)));
    }

    private static RoutingConfigurationListItem route(StateMachineAlias desired, Outputs outputs) {
        String version = outputs.require(StateMachine.id(desired.stateMachine()), Outputs.VERSION);
        return RoutingConfigurationListItem.builder()
                .stateMachineVersionArn(desired.account().stateMachine(desired.stateMachine()) + ":" + version)
                .weight(100)
                .build();
    }

    @Override
    public void delete(Observed observed) {
        String machine = Qualified.of(observed.id()).owner();
        String arn = look.account().get().stateMachine(machine) + ":" + Names.LIVE;
        Answers.unless(
                () -> patience.patiently(() ->
                        look.clients().states().deleteStateMachineAlias(request -> request.stateMachineAliasArn(arn))),
                NONE);
    }
}
