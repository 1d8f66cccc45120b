package dev.stepwright.local.sdk;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How the SDKs name the services of the optimised integrations. */
final class SdkService {

    private static final Map<String, String> MODULES = Map.of(
            "events",
            "eventbridge",
            "elasticmapreduce",
            "emr",
            "emr-containers",
            "emrcontainers",
            "emr-serverless",
            "emrserverless");

    /** The services whose optimised integrations pass on the metadata of the HTTP response, as far as recorded. */
    private static final Set<String> WITHOUT_METADATA = Set.of("events");

    private static final Map<String, FirstSdk> FIRST_SDK = Map.of(
            "sqs", new FirstSdk("SQS", "AmazonSQS"),
            "sns", new FirstSdk("SNS", "AmazonSNS"),
            "dynamodb", new FirstSdk("DynamoDB", "AmazonDynamoDBv2", "AmazonDynamoDBException"),
            "events", new FirstSdk("EventBridge", "AmazonEventBridge"),
            "ecs", new FirstSdk("ECS", "AmazonECS"),
            "batch", new FirstSdk("Batch", "AWSBatch"),
            "glue", new FirstSdk("Glue", "AWSGlue"));

    /**
     * A service in the SDK for Java 1.
     *
     * @param prefix of the errors
     * @param name as the messages have it
     * @param exception the error that stands for all that the service does not list
     */
    record FirstSdk(String prefix, String name, String exception) {
        FirstSdk(String prefix, String name) {
            this(prefix, name, name + "Exception");
        }
    }

    private SdkService() {}

    /** The module of the SDK for Java 2, which is the service's name in {@code aws-sdk} integrations. */
    static String moduleOf(String service) {
        return MODULES.getOrDefault(service, service);
    }

    static boolean givesMetadata(String service) {
        return !WITHOUT_METADATA.contains(service);
    }

    /** @param otherwise the prefix in the SDK for Java 2 */
    static FirstSdk first(String service, String otherwise) {
        return Optional.ofNullable(FIRST_SDK.get(service)).orElseGet(() -> new FirstSdk(otherwise, "AWS" + otherwise));
    }
}
