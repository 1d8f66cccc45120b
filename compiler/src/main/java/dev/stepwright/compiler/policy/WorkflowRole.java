package dev.stepwright.compiler.policy;

import dev.stepwright.manifest.CallEntry;
import dev.stepwright.manifest.LogLevel;
import dev.stepwright.manifest.WorkflowEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The role of a state machine: exactly the functions its definition invokes, its log and its traces. */
final class WorkflowRole {

    private WorkflowRole() {}

    static Role of(WorkflowEntry workflow) {
        List<Grant> grants = new ArrayList<>();
        workflow.calls().forEach(call -> grants.add(invocation(call)));
        if (workflow.logLevel() != LogLevel.OFF) {
            grants.add(logs(workflow));
        }
        if (workflow.tracing()) {
            grants.add(traces(workflow));
        }
        return new Role(workflow.name() + "-workflow", Trust.ofWorkflow(workflow.name()), grants);
    }

    /** All versions: executions under way go on calling the version that their definition names. */
    private static Grant invocation(CallEntry call) {
        return new Grant(
                "Invoke" + camelCase(call.function()),
                List.of("lambda:InvokeFunction"),
                List.of(Arn.function(call.function()) + ":*"),
                call.source(),
                "the workflow calls the step; executions under way call the version they began with");
    }

    /**
     * Delivery of logs is set up for the account, not for one log group.
     *
     * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html">AWS: logging in CloudWatch
     *     Logs</a>
     */
    private static Grant logs(WorkflowEntry workflow) {
        return new Grant(
                "DeliverLogs",
                List.of(
                        "logs:CreateLogDelivery",
                        "logs:GetLogDelivery",
                        "logs:UpdateLogDelivery",
                        "logs:DeleteLogDelivery",
                        "logs:ListLogDeliveries",
                        "logs:PutResourcePolicy",
                        "logs:DescribeResourcePolicies",
                        "logs:DescribeLogGroups"),
                List.of("*"),
                workflow.source(),
                "the workflow has a log level, and log deliveries have no resources of their own");
    }

    /** @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/xray-iam.html">AWS: policies for X-Ray</a> */
    private static Grant traces(WorkflowEntry workflow) {
        return new Grant(
                "WriteTraces",
                List.of(
                        "xray:PutTraceSegments",
                        "xray:PutTelemetryRecords",
                        "xray:GetSamplingRules",
                        "xray:GetSamplingTargets"),
                List.of("*"),
                workflow.source(),
                "the workflow has tracing, and X-Ray knows no resources for its traces");
    }

    /** Unique, because the names of an application's functions differ in more than capitals and hyphens. */
    private static String camelCase(String name) {
        return Arrays.stream(name.split("[-_]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }
}
