package dev.stepwright.deployer.stack;

/**
 * Where the application is deployed to.
 *
 * @param partition {@code aws}, {@code aws-cn} or {@code aws-us-gov}
 * @param id twelve digits
 */
public record Account(String partition, String id, String region) {

    public String function(String name) {
        return "arn:%s:lambda:%s:%s:function:%s".formatted(partition, region, id, name);
    }

    public String stateMachine(String name) {
        return "arn:%s:states:%s:%s:stateMachine:%s".formatted(partition, region, id, name);
    }

    /** @param path begins and ends with a slash */
    public String role(String path, String name) {
        return "arn:%s:iam::%s:role%s%s".formatted(partition, id, path, name);
    }

    public String logGroup(String name) {
        return "arn:%s:logs:%s:%s:log-group:%s".formatted(partition, region, id, name);
    }

    public String api(String apiId) {
        return "arn:%s:apigateway:%s::/apis/%s".formatted(partition, region, apiId);
    }

    /** Every route of an HTTP API, as the source of a call. */
    public String everyRoute(String apiId) {
        return "arn:%s:execute-api:%s:%s:%s/*/*".formatted(partition, region, id, apiId);
    }
}
