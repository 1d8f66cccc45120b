package dev.stepwright.compiler.policy;

/**
 * ARNs of an application's own resources before it is deployed.
 *
 * <p>Three placeholders stand for what only a deployment knows: <code>${Region}</code>, <code>${Account}</code>, and
 * <code>${Prefix}</code>, the application's name and its environment, which all names begin with.
 */
final class Arn {

    private static final String PREFIX = "${Prefix}";

    private Arn() {}

    static String name(String resource) {
        return PREFIX + "-" + resource;
    }

    static String function(String function) {
        return of("lambda", "function:" + name(function));
    }

    static String functionLog(String function) {
        return of("logs", "log-group:/aws/lambda/" + name(function)) + ":*";
    }

    static String stateMachine(String workflow) {
        return of("states", "stateMachine:" + name(workflow));
    }

    /** The alias through which everything but a person starts executions. */
    static String liveStateMachine(String workflow) {
        return stateMachine(workflow) + ":live";
    }

    static String scheduleGroup() {
        return of("scheduler", "schedule-group/" + PREFIX);
    }

    private static String of(String service, String resource) {
        return "arn:aws:" + service + ":${Region}:${Account}:" + resource;
    }
}
