package dev.stepwright.deployer.aws.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.deployer.stack.FunctionSettings;
import dev.stepwright.deployer.stack.Vpc;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.lambda.model.FunctionConfiguration;
import software.amazon.awssdk.services.lambda.model.Layer;

class ConfigurationsTest {

    private static FunctionConfiguration.Builder function() {
        return FunctionConfiguration.builder()
                .handler("shop.Handler")
                .runtime("java17")
                .role("arn:role")
                .memorySize(512)
                .timeout(30)
                .codeSha256("hash");
    }

    @Test
    void takesWhatLambdaDoesNotTellForItsDefault() {
        FunctionSettings settings = Configurations.settings(function().build());
        assertThat(settings.architecture()).isEqualTo("x86_64");
        assertThat(settings.ephemeralStorageMb()).isEqualTo(512);
        assertThat(settings.snapStart()).isFalse();
        assertThat(settings.variables()).isEmpty();
        assertThat(settings.vpc()).isEmpty();
    }

    @Test
    void tellsVersionsApartThatRunDifferently() {
        FunctionConfiguration one = function().version("1").build();
        assertThat(Configurations.areSame(one, function().version("2").build())).isTrue();
        assertThat(Configurations.areSame(one, function().codeSha256("other").build()))
                .isFalse();
        assertThat(Configurations.areSame(
                        one,
                        function()
                                .environment(environment -> environment.variables(Map.of("STAGE", "test")))
                                .build()))
                .isFalse();
        assertThat(Configurations.areSame(
                        one,
                        function()
                                .layers(Layer.builder().arn("arn:layer").build())
                                .build()))
                .isFalse();
    }

    @Test
    void doesNotMindTheOrderOfSubnets() {
        FunctionSettings desired = Configurations.settings(function()
                .vpcConfig(vpc -> vpc.subnetIds("b", "a").securityGroupIds("s"))
                .build());
        FunctionSettings found = Configurations.settings(function()
                .vpcConfig(vpc -> vpc.subnetIds("a", "b").securityGroupIds("s"))
                .build());
        assertThat(found.vpc()).contains(new Vpc(List.of("a", "b"), List.of("s")));
        assertThat(Configurations.inOrderOf(desired, found)).isEqualTo(desired);
    }
}
