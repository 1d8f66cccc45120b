package dev.stepwright.deployer.stack;

import java.util.List;
import java.util.Optional;

/**
 * A route of an HTTP API with its integration.
 *
 * @param api the API's name
 * @param key method and path, for example {@code POST /process-data}
 */
public record Route(String api, String key, Integration integration, List<ResourceId> dependsOn) implements Resource {

    /**
     * What answers a route.
     *
     * @param subtype empty for the proxy to a Lambda function; else {@code StepFunctions-StartExecution} or
     *     {@code StepFunctions-StartSyncExecution}
     * @param targetArn the ARN of a function's alias or of a state machine's
     * @param credentialsArn the role with which API Gateway starts executions
     */
    public record Integration(Optional<String> subtype, String targetArn, Optional<String> credentialsArn) {

        public static final String LAMBDA_PROXY = "AWS_PROXY";

        /** The version of the event that functions get. */
        public static final String PAYLOAD_FORMAT = "2.0";
    }

    public static final String INTEGRATION = "integration";
    public static final String TARGET = "target";
    public static final String CREDENTIALS = "credentials";

    /** How many integrations beside the route's own are used by no route; absent when there are none. */
    public static final String UNUSED_INTEGRATIONS = "unused integrations";

    public static ResourceId id(String api, String key) {
        return new ResourceId(ResourceType.ROUTE, api + " " + key);
    }

    @Override
    public ResourceId id() {
        return id(api, key);
    }

    @Override
    public Attributes attributes(Outputs outputs) {
        return Attributes.builder()
                .add(INTEGRATION, integration.subtype().orElse(Integration.LAMBDA_PROXY))
                .add(TARGET, integration.targetArn())
                .add(CREDENTIALS, integration.credentialsArn())
                .build();
    }
}
