package dev.stepwright.deployer.aws.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.deployer.stack.LambdaFunction;
import dev.stepwright.deployer.stack.PackageFile;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.lambda.model.FunctionConfiguration;

class FunctionRequestsTest {

    private static LambdaFunction function(PackageFile code) {
        return new LambdaFunction(
                "shop-dev-clean",
                code,
                Configurations.settings(FunctionConfiguration.builder()
                        .handler("shop.Handler")
                        .runtime("java17")
                        .role("arn:role")
                        .build()),
                OptionalInt.empty(),
                Map.of(),
                List.of());
    }

    @Test
    void sendsASmallPackageWithTheCall() {
        LambdaFunction small = function(PackageFile.of(new byte[10]));
        var request = new FunctionRequests("bucket").create(small);
        assertThat(request.publish()).isTrue();
        assertThat(request.code().zipFile().asByteArray()).hasSize(10);
        assertThat(request.code().s3Bucket()).isNull();
    }

    @Test
    void namesTheObjectOfALargePackage() {
        PackageFile large = new PackageFile(new byte[PackageFile.DIRECT_LIMIT + 1], "hash=");
        var request = new FunctionRequests("bucket").recode(function(large));
        assertThat(request.publish()).isTrue();
        assertThat(request.zipFile()).isNull();
        assertThat(request.s3Bucket()).isEqualTo("bucket");
        assertThat(request.s3Key()).isEqualTo("hash.zip");
    }
}
