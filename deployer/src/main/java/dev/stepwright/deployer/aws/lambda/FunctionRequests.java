package dev.stepwright.deployer.aws.lambda;

import dev.stepwright.deployer.stack.FunctionSettings;
import dev.stepwright.deployer.stack.LambdaFunction;
import dev.stepwright.deployer.stack.PackageFile;
import dev.stepwright.deployer.stack.Vpc;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.lambda.model.CreateFunctionRequest;
import software.amazon.awssdk.services.lambda.model.Environment;
import software.amazon.awssdk.services.lambda.model.EphemeralStorage;
import software.amazon.awssdk.services.lambda.model.FunctionCode;
import software.amazon.awssdk.services.lambda.model.SnapStart;
import software.amazon.awssdk.services.lambda.model.SnapStartApplyOn;
import software.amazon.awssdk.services.lambda.model.TracingConfig;
import software.amazon.awssdk.services.lambda.model.TracingMode;
import software.amazon.awssdk.services.lambda.model.UpdateFunctionCodeRequest;
import software.amazon.awssdk.services.lambda.model.UpdateFunctionConfigurationRequest;
import software.amazon.awssdk.services.lambda.model.VpcConfig;

/**
 * Writes the requests that make and change functions.
 *
 * @param bucket where packages are that are too large for a request
 */
record FunctionRequests(String bucket) {

    CreateFunctionRequest create(LambdaFunction desired) {
        FunctionSettings settings = desired.settings();
        CreateFunctionRequest.Builder request = CreateFunctionRequest.builder()
                .functionName(desired.name())
                .code(code(desired.code()))
                .publish(true)
                .tags(desired.tags())
                .handler(settings.handler())
                .runtime(settings.runtime())
                .role(settings.roleArn())
                .memorySize(settings.memoryMb())
                .timeout(settings.timeoutSeconds())
                .architecturesWithStrings(settings.architecture())
                .ephemeralStorage(storage(settings));
        if (settings.snapStart()) {
            request.snapStart(snapStart(true));
        }
        if (settings.tracing()) {
            request.tracingConfig(tracing(true));
        }
        if (!settings.variables().isEmpty()) {
            request.environment(environment(settings));
        }
        settings.vpc().ifPresent(vpc -> request.vpcConfig(vpcConfig(Optional.of(vpc))));
        return request.build();
    }

    /**
     * All of the configuration. A network is named only where it is wanted or to be taken away, for it takes Lambda
     * longer to change one.
     */
    static UpdateFunctionConfigurationRequest configure(LambdaFunction desired, Collection<String> changed) {
        FunctionSettings settings = desired.settings();
        UpdateFunctionConfigurationRequest.Builder request = UpdateFunctionConfigurationRequest.builder()
                .functionName(desired.name())
                .handler(settings.handler())
                .runtime(settings.runtime())
                .role(settings.roleArn())
                .memorySize(settings.memoryMb())
                .timeout(settings.timeoutSeconds())
                .ephemeralStorage(storage(settings))
                .snapStart(snapStart(settings.snapStart()))
                .tracingConfig(tracing(settings.tracing()))
                .layers(List.of());
        if (!settings.variables().isEmpty() || changed.stream().anyMatch(name -> name.startsWith("variable "))) {
            request.environment(environment(settings));
        }
        if (settings.vpc().isPresent() || changed.contains("subnets") || changed.contains("security groups")) {
            request.vpcConfig(vpcConfig(settings.vpc()));
        }
        return request.build();
    }

    /** The architecture belongs to the code. */
    UpdateFunctionCodeRequest recode(LambdaFunction desired) {
        UpdateFunctionCodeRequest.Builder request = UpdateFunctionCodeRequest.builder()
                .functionName(desired.name())
                .publish(true)
                .architecturesWithStrings(desired.settings().architecture());
        PackageFile code = desired.code();
        return code.needsBucket()
                ? request.s3Bucket(bucket).s3Key(code.key()).build()
                : request.zipFile(SdkBytes.fromByteArrayUnsafe(code.content())).build();
    }

    private FunctionCode code(PackageFile code) {
        FunctionCode.Builder builder = FunctionCode.builder();
        return code.needsBucket()
                ? builder.s3Bucket(bucket).s3Key(code.key()).build()
                : builder.zipFile(SdkBytes.fromByteArrayUnsafe(code.content())).build();
    }

    private static EphemeralStorage storage(FunctionSettings settings) {
        return EphemeralStorage.builder().size(settings.ephemeralStorageMb()).build();
    }

    private static SnapStart snapStart(boolean on) {
        return SnapStart.builder()
                .applyOn(on ? SnapStartApplyOn.PUBLISHED_VERSIONS : SnapStartApplyOn.NONE)
                .build();
    }

    private static TracingConfig tracing(boolean on) {
        return TracingConfig.builder()
                .mode(on ? TracingMode.ACTIVE : TracingMode.PASS_THROUGH)
                .build();
    }

    private static Environment environment(FunctionSettings settings) {
        return Environment.builder().variables(settings.variables()).build();
    }

    private static VpcConfig vpcConfig(Optional<Vpc> vpc) {
        return VpcConfig.builder()
                .subnetIds(vpc.map(Vpc::subnets).orElse(List.of()))
                .securityGroupIds(vpc.map(Vpc::securityGroups).orElse(List.of()))
                .build();
    }
}
