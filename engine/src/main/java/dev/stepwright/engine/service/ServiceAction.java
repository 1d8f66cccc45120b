package dev.stepwright.engine.service;

/**
 * What a resource such as {@code arn:aws:states:::sqs:sendMessage.waitForTaskToken} names.
 *
 * @param bySdk whether it is one of the {@code aws-sdk} integrations, which pass through what the API takes and gives
 * @param service as the resource names it, such as {@code dynamodb}
 * @param action as the resource names it, such as {@code putItem}
 */
public record ServiceAction(boolean bySdk, String service, String action, ServicePattern pattern) {

    /** An integration that Step Functions has made to measure. */
    public static ServiceAction optimised(String service, String action, ServicePattern pattern) {
        return new ServiceAction(false, service, action, pattern);
    }

    /** The service as the history names it. */
    public String resourceType() {
        return bySdk ? "aws-sdk:" + service : service;
    }

    /** The action as the history names it. */
    public String resource() {
        return action + pattern.suffix();
    }

    @Override
    public String toString() {
        return resourceType() + ":" + resource();
    }
}
