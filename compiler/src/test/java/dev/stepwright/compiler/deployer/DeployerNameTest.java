package dev.stepwright.compiler.deployer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeployerNameTest {

    @ParameterizedTest
    @CsvSource({
        "sample-workflow, SampleWorkflowDeployer",
        "shop, ShopDeployer",
        "acme.order_flow, AcmeOrderFlowDeployer",
        "3d-print, App3dPrintDeployer",
        "--, AppDeployer"
    })
    void writesTheApplicationInCamelCase(String application, String name) {
        assertThat(DeployerName.of(application, List.of("shop.Orders")).simpleName())
                .isEqualTo(name);
    }

    @Test
    void isInThePackageThatAllClassesAreBelow() {
        assertThat(name("com.shop.orders.Orders", "com.shop.billing.Bills")).isEqualTo("com.shop.AppDeployer");
        assertThat(name("com.shop.Orders", "com.shop.Orders$Steps", "com.shop.steps.Pay"))
                .isEqualTo("com.shop.AppDeployer");
        assertThat(name("com.shop.Orders", "org.shop.Bills")).isEqualTo("AppDeployer");
        assertThat(name("Orders")).isEqualTo("AppDeployer");
    }

    private static String name(String... classes) {
        return DeployerName.of("app", List.of(classes)).reflectionName();
    }
}
