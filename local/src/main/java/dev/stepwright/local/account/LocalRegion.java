package dev.stepwright.local.account;

/** A Region of the account; each has resources of its own, and all are on this machine. */
public record LocalRegion(String name) {

    public static final LocalRegion DEFAULT = new LocalRegion(LocalAccount.REGION);

    /** Whether an ARN is of this Region. */
    public boolean owns(String arn) {
        return arn.split(":", 5)[3].equals(name);
    }

    public String functionArn(String function) {
        return arn("lambda", "function:" + function);
    }

    public String stateMachineArn(String stateMachine) {
        return arn("states", "stateMachine:" + stateMachine);
    }

    public String activityArn(String activity) {
        return arn("states", "activity:" + activity);
    }

    public String logGroupArn(String logGroup) {
        return arn("logs", "log-group:" + logGroup);
    }

    /** What API Gateway names as the source of a request to a route. */
    public String apiSourceArn(String apiId, String stage, String routeKey) {
        return arn("execute-api", apiId + "/" + stage + "/" + routeKey.replaceFirst(" ", ""));
    }

    public String scheduleArn(String group, String schedule) {
        return arn("scheduler", "schedule/" + group + "/" + schedule);
    }

    public String scheduleGroupArn(String group) {
        return arn("scheduler", "schedule-group/" + group);
    }

    private String arn(String service, String resource) {
        return "arn:aws:%s:%s:%s:%s".formatted(service, name, LocalAccount.ACCOUNT_ID, resource);
    }
}
