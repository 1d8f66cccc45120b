package dev.stepwright.maven;

import dev.stepwright.maven.deploy.Network;
import dev.stepwright.maven.deploy.PomSettings;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The settings of a deployment, which the package keeps and the deployer's goals use. */
abstract class AbstractDeploymentMojo extends AbstractWorkflowMojo {

    /** The environment, for example <code>prod</code>: the second part of every resource name. */
    @Parameter(property = "sfn.env", defaultValue = "dev")
    private String env;

    /** The AWS region; by default that of the AWS SDK, from the environment or the AWS configuration files. */
    @Parameter(property = "sfn.region")
    private @Nullable String region;

    /** Environment variables of every function. Their values are not shown, and not kept in the package. */
    @Parameter
    private @Nullable Map<String, String> variables;

    /** The <code>subnets</code> and <code>securityGroups</code> that the functions run in. */
    @Parameter
    private @Nullable Network vpc;

    /** Tags of every resource, beside the deployer's own. */
    @Parameter
    private @Nullable Map<String, String> tags;

    /** The ARN of a policy that bounds every role. */
    @Parameter
    private @Nullable String permissionsBoundary;

    /**
     * ARNs of roles that exist already, instead of roles made by the deployer, by the name of their file in the
     * generated folder <code>policies</code> without <code>.json</code>.
     */
    @Parameter
    private @Nullable Map<String, String> roles;

    /** How many days logs are kept. */
    @Parameter(property = "sfn.logRetentionDays", defaultValue = "14")
    private int logRetentionDays;

    final PomSettings settings() {
        return new PomSettings(
                app,
                env,
                Optional.ofNullable(region),
                orEmpty(variables),
                Optional.ofNullable(vpc),
                orEmpty(tags),
                Optional.ofNullable(permissionsBoundary),
                orEmpty(roles),
                logRetentionDays);
    }

    private static Map<String, String> orEmpty(@Nullable Map<String, String> map) {
        return map == null ? Map.of() : map;
    }
}
