package dev.stepwright.deployer.stack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a deployment may be told besides the application itself.
 *
 * @param app the application's name, with which every resource name begins
 * @param env the environment, the second part of every resource name
 * @param region empty for the SDK's default region chain
 * @param profile empty for the SDK's default credential chain
 * @param endpoint of every service; empty for AWS
 * @param variables environment variables of every function; their values are never shown
 * @param tags put on every resource, beside the deployer's own
 * @param permissionsBoundary the ARN of a policy that bounds every role
 * @param roles ARNs of roles that exist already, by the name of the role's file in {@code policies/} without
 *     {@code .json}: {@code clean-function}, {@code data-processing-workflow}, {@code gateway}
 * @param logRetentionDays a number of days that CloudWatch Logs takes
 * @param breakLock take the lock from another deployment
 */
public record DeploymentSettings(
        String app,
        String env,
        Optional<String> region,
        Optional<String> profile,
        Optional<String> endpoint,
        Map<String, String> variables,
        Optional<Vpc> vpc,
        Map<String, String> tags,
        Optional<String> permissionsBoundary,
        Map<String, String> roles,
        int logRetentionDays,
        boolean breakLock) {

    public static final String DEFAULT_ENV = "dev";
    public static final int DEFAULT_RETENTION_DAYS = 14;

    public DeploymentSettings {
        variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
        tags = Collections.unmodifiableMap(new LinkedHashMap<>(tags));
        roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
    }

    public Names names() {
        return new Names(app, env);
    }

    public static Builder of(String app) {
        return new Builder(app);
    }

    /** Collects settings; what is not set has its default. */
    public static final class Builder {

        private final String app;
        private String env = DEFAULT_ENV;
        private Optional<String> region = Optional.empty();
        private Optional<String> profile = Optional.empty();
        private Optional<String> endpoint = Optional.empty();
        private Map<String, String> variables = Map.of();
        private Optional<Vpc> vpc = Optional.empty();
        private Map<String, String> tags = Map.of();
        private Optional<String> permissionsBoundary = Optional.empty();
        private Map<String, String> roles = Map.of();
        private int logRetentionDays = DEFAULT_RETENTION_DAYS;
        private boolean breakLock;

        private Builder(String app) {
            this.app = app;
        }

        public Builder env(String name) {
            env = name;
            return this;
        }

        public Builder region(Optional<String> name) {
            region = name;
            return this;
        }

        public Builder profile(Optional<String> name) {
            profile = name;
            return this;
        }

        public Builder endpoint(Optional<String> url) {
            endpoint = url;
            return this;
        }

        public Builder variables(Map<String, String> values) {
            variables = values;
            return this;
        }

        public Builder vpc(Optional<Vpc> network) {
            vpc = network;
            return this;
        }

        public Builder tags(Map<String, String> values) {
            tags = values;
            return this;
        }

        public Builder permissionsBoundary(Optional<String> arn) {
            permissionsBoundary = arn;
            return this;
        }

        public Builder roles(Map<String, String> arns) {
            roles = arns;
            return this;
        }

        public Builder logRetentionDays(int days) {
            logRetentionDays = days;
            return this;
        }

        public Builder breakLock(boolean yes) {
            breakLock = yes;
            return this;
        }

        public DeploymentSettings build() {
            return new DeploymentSettings(
                    app,
                    env,
                    region,
                    profile,
                    endpoint,
                    variables,
                    vpc,
                    tags,
                    permissionsBoundary,
                    roles,
                    logRetentionDays,
                    breakLock);
        }
    }
}
