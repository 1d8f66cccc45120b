package dev.stepwright.deployer.aws.states;

import dev.stepwright.deployer.stack.Outputs;
import dev.stepwright.deployer.stack.StateMachine;
import java.util.List;
import software.amazon.awssdk.services.sfn.model.CloudWatchLogsLogGroup;
import software.amazon.awssdk.services.sfn.model.CreateStateMachineRequest;
import software.amazon.awssdk.services.sfn.model.LogDestination;
import software.amazon.awssdk.services.sfn.model.LoggingConfiguration;
import software.amazon.awssdk.services.sfn.model.Tag;
import software.amazon.awssdk.services.sfn.model.TracingConfiguration;
import software.amazon.awssdk.services.sfn.model.UpdateStateMachineRequest;

/** Writes the requests that make and change state machines. */
final class MachineRequests {

    private MachineRequests() {}

    static CreateStateMachineRequest create(StateMachine desired, Outputs outputs) {
        return CreateStateMachineRequest.builder()
                .name(desired.name())
                .type(desired.type())
                .definition(desired.resolvedDefinition(outputs).toString())
                .roleArn(desired.roleArn())
                .loggingConfiguration(logging(desired))
                .tracingConfiguration(tracing(desired))
                .tags(tags(desired))
                .publish(true)
                .versionDescription(desired.deployment())
                .build();
    }

    static UpdateStateMachineRequest update(StateMachine desired, Outputs outputs) {
        return UpdateStateMachineRequest.builder()
                .stateMachineArn(desired.arn())
                .definition(desired.resolvedDefinition(outputs).toString())
                .roleArn(desired.roleArn())
                .loggingConfiguration(logging(desired))
                .tracingConfiguration(tracing(desired))
                .publish(true)
                .versionDescription(desired.deployment())
                .build();
    }

    /** Without the data of executions, which may be private. */
    static LoggingConfiguration logging(StateMachine desired) {
        List<LogDestination> destinations =
                desired.logGroupArn().map(MachineRequests::destination).stream().toList();
        return LoggingConfiguration.builder()
                .level(desired.logLevel())
                .includeExecutionData(false)
                .destinations(destinations)
                .build();
    }

    /** Step Functions wants the ARN with the asterisk for all log streams. */
    private static LogDestination destination(String logGroupArn) {
        String arn = logGroupArn.endsWith(":*") ? logGroupArn : logGroupArn + ":*";
        return LogDestination.builder()
                .cloudWatchLogsLogGroup(
                        CloudWatchLogsLogGroup.builder().logGroupArn(arn).build())
                .build();
    }

    private static TracingConfiguration tracing(StateMachine desired) {
        return TracingConfiguration.builder().enabled(desired.tracing()).build();
    }

    static List<Tag> tags(StateMachine desired) {
        return desired.tags().entrySet().stream()
                .map(tag ->
                        Tag.builder().key(tag.getKey()).value(tag.getValue()).build())
                .toList();
    }
}
