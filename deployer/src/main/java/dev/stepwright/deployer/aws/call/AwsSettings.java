package dev.stepwright.deployer.aws.call;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How AWS is reached.
 *
 * @param region empty to take it from the environment or the profile
 * @param profile empty for the default one
 * @param endpoint empty for AWS itself, or for what {@code AWS_ENDPOINT_URL} says
 * @param secrets texts that must not appear in any message
 * @param patience how long to wait for what passes by itself, such as a new role that cannot be assumed yet
 * @param publication how long to wait for a function or a version to become active; SnapStart takes minutes
 */
public record AwsSettings(
        Optional<String> region,
        Optional<String> profile,
        Optional<URI> endpoint,
        List<String> secrets,
        Duration patience,
        Duration publication) {

    public static final Duration PATIENCE = Duration.ofMinutes(2);
    public static final Duration PUBLICATION = Duration.ofMinutes(10);

    public AwsSettings {
        secrets = List.copyOf(secrets);
    }

    /** Waits as long as is usual. */
    public AwsSettings(
            Optional<String> region, Optional<String> profile, Optional<URI> endpoint, List<String> secrets) {
        this(region, profile, endpoint, secrets, PATIENCE, PUBLICATION);
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "AwsSettings[region=" + region + ", profile=" + profile + ", endpoint=" + endpoint + "]";
    }
}
