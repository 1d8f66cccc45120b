package dev.stepwright.deployer.aws.call;

import dev.stepwright.deployer.aws.AwsSettings;
import dev.stepwright.deployer.cloud.CallFailedException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.auth.credentials.SystemPropertyCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.AwsProfileRegionProvider;
import software.amazon.awssdk.regions.providers.AwsRegionProvider;
import software.amazon.awssdk.regions.providers.AwsRegionProviderChain;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;
import software.amazon.awssdk.regions.providers.SystemSettingsRegionProvider;

/** The credentials and the region; what runs on this machine is content with any. */
final class Access {

    private static final List<String> THIS_MACHINE = List.of("127.0.0.1", "localhost", "[::1]");
    private static final String ANY_KEY = "local";

    private final AwsSettings settings;

    Access(AwsSettings settings) {
        this.settings = settings;
    }

    Optional<URI> endpoint() {
        return settings.endpoint()
                .or(() -> Optional.ofNullable(System.getenv("AWS_ENDPOINT_URL")).map(URI::create));
    }

    /** The default chain, which looks for a machine of AWS's at its end, and takes seconds to find none. */
    AwsCredentialsProvider credentials() {
        if (settings.profile().isEmpty() && isOnThisMachine()) {
            return AwsCredentialsProviderChain.of(
                    SystemPropertyCredentialsProvider.create(),
                    EnvironmentVariableCredentialsProvider.create(),
                    StaticCredentialsProvider.create(AwsBasicCredentials.create(ANY_KEY, ANY_KEY)));
        }
        DefaultCredentialsProvider.Builder builder = DefaultCredentialsProvider.builder();
        settings.profile().ifPresent(builder::profileName);
        return builder.build();
    }

    Region region() {
        if (settings.region().isPresent()) {
            return Region.of(settings.region().get());
        }
        try {
            return regions().getRegion();
        } catch (SdkException e) {
            if (isOnThisMachine()) {
                return Region.US_EAST_1;
            }
            throw new CallFailedException(
                    "region", "", 0, "no region is set; set -Dsfn.region, AWS_REGION or one in the profile");
        }
    }

    private AwsRegionProvider regions() {
        if (isOnThisMachine()) {
            return new AwsRegionProviderChain(new SystemSettingsRegionProvider(), profileRegion());
        }
        DefaultAwsRegionProviderChain.Builder chain = DefaultAwsRegionProviderChain.builder();
        settings.profile().ifPresent(chain::profileName);
        return chain.build();
    }

    private AwsRegionProvider profileRegion() {
        return settings.profile()
                .map(name -> new AwsProfileRegionProvider(null, name))
                .orElseGet(AwsProfileRegionProvider::new);
    }

    private boolean isOnThisMachine() {
        return endpoint().map(URI::getHost).filter(THIS_MACHINE::contains).isPresent();
    }
}
