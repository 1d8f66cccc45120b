package dev.stepwright.deployer;

import static dev.stepwright.deployer.SampleStack.sample;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.deployer.stack.Role;
import dev.stepwright.deployer.stack.Vpc;
import java.util.List;
import org.junit.jupiter.api.Test;

class FunctionsInVpcTest {

    private static final Vpc VPC = new Vpc(List.of("subnet-1", "subnet-2"), List.of("sg-1"));

    @Test
    void theirRolesLetLambdaConnectThem() {
        List<Role> roles = sample().vpc(VPC).desired().of(Role.class);
        assertThat(roles)
                .filteredOn(role -> role.policy().toString().contains("ec2:CreateNetworkInterface"))
                .extracting(Role::name)
                .containsExactly("shop-dev-clean-function", "shop-dev-log-function", "shop-dev-hello-function");
        assertThat(roles).extracting(Role::name).contains("shop-dev-orders-workflow");
    }

    @Test
    void withoutOneNoRoleMayTouchNetworks() {
        assertThat(sample().desired().of(Role.class))
                .noneMatch(role -> role.policy().toString().contains("ec2:"));
    }
}
