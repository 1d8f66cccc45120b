package dev.stepwright.deployer.stack;

import java.util.List;

/** The alias {@code live} through which executions of a state machine are started. */
public record StateMachineAlias(String stateMachine, Account account, List<ResourceId> dependsOn) implements Resource {

    /** The number of the version that all new executions run. */
    public static final String VERSION = "version";

    public static ResourceId id(String stateMachine) {
        return new ResourceId(ResourceType.STATE_MACHINE_ALIAS, stateMachine + ":" + Names.LIVE);
    }

    @Override
    public ResourceId id() {
        return id(stateMachine);
    }

    public String arn() {
        return account.stateMachine(stateMachine) + ":" + Names.LIVE;
    }

    @Override
    public Attributes attributes(Outputs outputs) {
        return Attributes.builder()
                .add(VERSION, Versions.of(StateMachine.id(stateMachine), outputs))
                .build();
    }
}
