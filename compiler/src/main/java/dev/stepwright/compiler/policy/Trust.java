package dev.stepwright.compiler.policy;

import java.util.List;

/**
 * Who may assume a role.
 *
 * <p>The service alone would let it be talked into using the role for somebody else, so it has to say for which
 * resource of this account it acts; services that do not say it when they assume a role cannot be asked to.
 *
 * @param service the service's principal
 * @param sources ARNs of the resources it may act for; none for a service that does not say
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html">AWS: the confused deputy
 *     problem</a>
 */
record Trust(String service, List<String> sources) {

    Trust {
        sources = List.copyOf(sources);
    }

    /** Lambda acts for the function, or for one of its versions. */
    static Trust ofFunction(String function) {
        return new Trust("lambda.amazonaws.com", withVersions(Arn.function(function)));
    }

    /** Step Functions acts for the state machine, or for one of its versions. */
    static Trust ofWorkflow(String workflow) {
        return new Trust("states.amazonaws.com", withVersions(Arn.stateMachine(workflow)));
    }

    /** EventBridge Scheduler names the group of a schedule, never the schedule. */
    static Trust ofSchedules() {
        return new Trust("scheduler.amazonaws.com", List.of(Arn.scheduleGroup()));
    }

    /**
     * API Gateway names nothing when it assumes the role of an integration; {@code docs/decisions} has the evidence.
     */
    static Trust ofGateway() {
        return new Trust("apigateway.amazonaws.com", List.of());
    }

    private static List<String> withVersions(String arn) {
        return List.of(arn, arn + ":*");
    }
}
