package dev.stepwright.deployer.stack;

import java.util.LinkedHashMap;
import java.util.Map;

/** The names of an application's resources: all begin with the application and the environment. */
public record Names(String app, String env) {

    /** The tag that says which application a resource belongs to. */
    public static final String APP_TAG = "stepwright:app";

    /** The tag that says which environment of the application a resource belongs to. */
    public static final String ENV_TAG = "stepwright:env";

    /** The alias through which state machines are started and routed functions are called. */
    public static final String LIVE = "live";

    /** What every name begins with, without the hyphen that follows. */
    public String prefix() {
        return app + "-" + env;
    }

    public String function(String function) {
        return prefix() + "-" + function;
    }

    public String functionRole(String function) {
        return prefix() + "-" + function + "-function";
    }

    public String functionLogGroup(String function) {
        return "/aws/lambda/" + function(function);
    }

    public String workflow(String workflow) {
        return prefix() + "-" + workflow;
    }

    public String workflowRole(String workflow) {
        return prefix() + "-" + workflow + "-workflow";
    }

    /** Under {@code /aws/vendedlogs/} the account's log resource policy does not grow with every machine. */
    public String workflowLogGroup(String workflow) {
        return "/aws/vendedlogs/states/" + workflow(workflow);
    }

    public String scheduleRole(String workflow) {
        return prefix() + "-" + workflow + "-schedule";
    }

    public String gatewayRole() {
        return prefix() + "-gateway";
    }

    public String api() {
        return prefix();
    }

    public String scheduleGroup() {
        return prefix();
    }

    /** The path of all the application's roles, by which they are found again. */
    public String rolePath() {
        return "/stepwright/" + prefix() + "/";
    }

    /** The log groups that serve as locks begin with this. */
    public String lockPrefix() {
        return "/stepwright/lock/" + prefix() + "/";
    }

    public String artifactBucket(Account account) {
        return "stepwright-" + account.id() + "-" + account.region() + "-" + prefix();
    }

    /** The tags by which the deployer knows its own resources. */
    public Map<String, String> ownerTags() {
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put(APP_TAG, app);
        tags.put(ENV_TAG, env);
        return tags;
    }

    /**
     * Whether the tags are those of a resource of this application and environment. One of the two tags is enough, as
     * long as the other does not say otherwise: somebody may have taken it away, which the next deployment repairs.
     */
    public boolean owns(Map<String, String> tags) {
        String ofApp = tags.getOrDefault(APP_TAG, app);
        String ofEnv = tags.getOrDefault(ENV_TAG, env);
        return (tags.containsKey(APP_TAG) || tags.containsKey(ENV_TAG)) && app.equals(ofApp) && env.equals(ofEnv);
    }
}
