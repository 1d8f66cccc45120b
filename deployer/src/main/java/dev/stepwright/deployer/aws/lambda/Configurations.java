package dev.stepwright.deployer.aws.lambda;

import dev.stepwright.deployer.stack.FunctionSettings;
import dev.stepwright.deployer.stack.Vpc;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.lambda.model.EnvironmentResponse;
import software.amazon.awssdk.services.lambda.model.EphemeralStorage;
import software.amazon.awssdk.services.lambda.model.FunctionConfiguration;
import software.amazon.awssdk.services.lambda.model.Layer;
import software.amazon.awssdk.services.lambda.model.SnapStartApplyOn;
import software.amazon.awssdk.services.lambda.model.TracingMode;
import software.amazon.awssdk.services.lambda.model.VpcConfigResponse;

/** Reads Lambda's description of a function or version into the settings that the deployer decides. */
final class Configurations {

    private static final int DEFAULT_MEMORY_MB = 128;
    private static final int DEFAULT_TIMEOUT_SECONDS = 3;
    private static final int DEFAULT_STORAGE_MB = 512;
    private static final String DEFAULT_ARCHITECTURE = "x86_64";

    private Configurations() {}

    static FunctionSettings settings(FunctionConfiguration found) {
        return new FunctionSettings(
                orElse(found.handler(), ""),
                orElse(found.runtimeAsString(), ""),
                orElse(found.role(), ""),
                orElse(found.memorySize(), DEFAULT_MEMORY_MB),
                orElse(found.timeout(), DEFAULT_TIMEOUT_SECONDS),
                found.architecturesAsStrings().stream().findFirst().orElse(DEFAULT_ARCHITECTURE),
                Optional.ofNullable(found.ephemeralStorage())
                        .map(EphemeralStorage::size)
                        .orElse(DEFAULT_STORAGE_MB),
                snapStarts(found),
                found.tracingConfig() != null && found.tracingConfig().mode() == TracingMode.ACTIVE,
                Optional.ofNullable(found.environment())
                        .map(EnvironmentResponse::variables)
                        .orElse(Map.of()),
                vpc(found.vpcConfig()));
    }

    static boolean snapStarts(FunctionConfiguration found) {
        return found.snapStart() != null && found.snapStart().applyOn() == SnapStartApplyOn.PUBLISHED_VERSIONS;
    }

    static List<String> layers(FunctionConfiguration found) {
        return found.layers().stream().map(Layer::arn).toList();
    }

    /** Whether two versions of a function would run the same. */
    static boolean areSame(FunctionConfiguration one, FunctionConfiguration other) {
        return Optional.ofNullable(one.codeSha256()).equals(Optional.ofNullable(other.codeSha256()))
                && layers(one).equals(layers(other))
                && settings(one).equals(settings(other));
    }

    /** The settings with subnets and security groups in the desired order, if only the order differs. */
    static FunctionSettings inOrderOf(FunctionSettings desired, FunctionSettings found) {
        boolean same = desired.vpc().isPresent()
                && found.vpc().isPresent()
                && sorted(desired.vpc().get()).equals(sorted(found.vpc().get()));
        return same
                ? new FunctionSettings(
                        found.handler(),
                        found.runtime(),
                        found.roleArn(),
                        found.memoryMb(),
                        found.timeoutSeconds(),
                        found.architecture(),
                        found.ephemeralStorageMb(),
                        found.snapStart(),
                        found.tracing(),
                        found.variables(),
                        desired.vpc())
                : found;
    }

    private static Vpc sorted(Vpc vpc) {
        return new Vpc(
                vpc.subnets().stream().sorted().toList(),
                vpc.securityGroups().stream().sorted().toList());
    }

    private static Optional<Vpc> vpc(VpcConfigResponse found) {
        return found == null || found.subnetIds().isEmpty()
                ? Optional.empty()
                : Optional.of(new Vpc(found.subnetIds(), found.securityGroupIds()));
    }

    private static <T> T orElse(T value, T absent) {
        return value == null ? absent : value;
    }
}
