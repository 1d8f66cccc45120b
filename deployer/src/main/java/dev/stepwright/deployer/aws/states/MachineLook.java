package dev.stepwright.deployer.aws.states;

import dev.stepwright.deployer.aws.call.Look;
import dev.stepwright.deployer.aws.call.OwnTags;
import dev.stepwright.deployer.aws.states.MachineReads.Machine;
import dev.stepwright.deployer.cloud.Observed;
import dev.stepwright.deployer.stack.Attributes;
import dev.stepwright.deployer.stack.Outputs;
import dev.stepwright.deployer.stack.StateMachine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.sfn.model.DescribeStateMachineResponse;
import software.amazon.awssdk.services.sfn.model.LogLevel;
import software.amazon.awssdk.services.sfn.model.LoggingConfiguration;
import software.amazon.awssdk.services.sfn.model.StateMachineVersionListItem;

/** Describes a state machine as it is, and finds out whether its newest version is the same. */
final class MachineLook {

    private final Look look;
    private final MachineReads reads;

    MachineLook(Look look, MachineReads reads) {
        this.look = look;
        this.reads = reads;
    }

    Observed describe(StateMachine desired, Machine found) {
        DescribeStateMachineResponse machine = found.description();
        List<String> versions = new ArrayList<>();
        for (StateMachineVersionListItem version : reads.versions(machine.stateMachineArn())) {
            versions.add(version.stateMachineVersionArn());
        }
        Optional<String> current = versions.stream().findFirst().filter(newest -> isSame(machine, newest));
        Attributes attributes = Attributes.builder()
                .add(StateMachine.TYPE, machine.typeAsString())
                .document(StateMachine.DEFINITION, reads.definition(machine.definition()))
                .add(StateMachine.ROLE, machine.roleArn())
                .add(StateMachine.LOG_LEVEL, logging(machine.loggingConfiguration(), desired))
                .add(StateMachine.TRACING, traces(machine))
                .add(StateMachine.PUBLISHED, current.isPresent())
                .tags(OwnTags.concerning(desired.tags(), found.tags()))
                .build();
        Collections.reverse(versions);
        return new Observed(
                desired.id(),
                look.names().owns(found.tags()),
                attributes,
                current.map(version -> Map.of(Outputs.VERSION, Long.toString(MachineReads.number(version))))
                        .orElse(Map.of()),
                versions.stream().map(MachineReads::number).toList());
    }

    private boolean isSame(DescribeStateMachineResponse machine, String versionArn) {
        return reads.describe(versionArn)
                .map(version -> isSame(machine, version))
                .orElse(false);
    }

    private boolean isSame(DescribeStateMachineResponse machine, DescribeStateMachineResponse version) {
        return reads.definition(machine.definition()).equals(reads.definition(version.definition()))
                && machine.roleArn().equals(version.roleArn())
                && level(machine.loggingConfiguration()).equals(level(version.loggingConfiguration()))
                && traces(machine) == traces(version);
    }

    private static boolean traces(DescribeStateMachineResponse machine) {
        return machine.tracingConfiguration() != null
                && Boolean.TRUE.equals(machine.tracingConfiguration().enabled());
    }

    /** The level, with whatever about it is not as the deployer sets it. */
    private static String logging(LoggingConfiguration found, StateMachine desired) {
        String level = level(found);
        if (level.equals(LogLevel.OFF.toString())) {
            return level;
        }
        LoggingConfiguration wanted = MachineRequests.logging(desired);
        String with = Boolean.TRUE.equals(found.includeExecutionData()) ? " with execution data" : "";
        return found.destinations().equals(wanted.destinations())
                ? level + with
                : level + with + " to "
                        + found.destinations().stream()
                                .map(each -> each.cloudWatchLogsLogGroup().logGroupArn())
                                .toList();
    }

    private static String level(LoggingConfiguration found) {
        return found == null || found.level() == null ? LogLevel.OFF.toString() : found.levelAsString();
    }
}
