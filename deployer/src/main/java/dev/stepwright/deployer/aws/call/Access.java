package dev.stepwright.deployer.aws.call;

import dev.stepwright.deployer.cloud.CallFailedException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.AwsProfileRegionProvider;
import software.amazon.awssdk.regions.providers.AwsRegionProviderChain;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;
import software.amazon.awssdk.regions.providers.SystemSettingsRegionProvider;

/**
 * With which credentials, in which region and where calls are made.
 *
 * <p>A cloud on this machine needs no account: where the SDK would search in vain, it gets made-up credentials and a
 * region.
 */
final class Access {

    private static final Region LOCAL_REGION = Region.US_EAST_1;
    private static final AwsCredentialsProvider LOCAL =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local"));

    private final AwsSettings settings;

    Access(AwsSettings settings) {
        this.settings = settings;
    }

    Optional<URI> endpoint() {
        return settings.endpoint()
                .or(() -> Optional.ofNullable(System.getenv("AWS_ENDPOINT_URL")).map(URI::create));
    }

    /** @throws CallFailedException if no region is set */
    Region region() {
        if (settings.region().isPresent()) {
            return Region.of(settings.region().get());
        }
        try {
            return isLocal() ? configuredRegion() : sdkRegion();
        } catch (SdkException e) {
            if (isLocal()) {
                return LOCAL_REGION;
            }
            throw new CallFailedException("region", "", 0, "no region is set");
        }
    }

    private Region sdkRegion() {
        DefaultAwsRegionProviderChain.Builder chain = DefaultAwsRegionProviderChain.builder();
        settings.profile().ifPresent(chain::profileName);
        return chain.build().getRegion();
    }

    /** The SDK's own chain would also ask the virtual machine that it may run on, and wait for an answer. */
    private Region configuredRegion() {
        return new AwsRegionProviderChain(
                        new SystemSettingsRegionProvider(),
                        new AwsProfileRegionProvider(null, settings.profile().orElse(null)))
                .getRegion();
    }

    AwsCredentialsProvider credentials() {
        if (isLocal() && settings.profile().isEmpty()) {
            return AwsCredentialsProviderChain.of(EnvironmentVariableCredentialsProvider.create(), LOCAL);
        }
        DefaultCredentialsProvider.Builder builder = DefaultCredentialsProvider.builder();
        settings.profile().ifPresent(builder::profileName);
        return builder.build();
    }

    private boolean isLocal() {
        return endpoint().map(URI::getHost).filter(Access::isLoopback).isPresent();
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
