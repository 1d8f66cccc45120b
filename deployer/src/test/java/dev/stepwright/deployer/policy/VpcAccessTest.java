package dev.stepwright.deployer.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

class VpcAccessTest {

    private static final String FUNCTION = "arn:aws:lambda:eu-central-1:123456789012:function:shop-dev-clean";

    private final RolePolicy policy =
            VpcAccess.addTo(new RolePolicy(JsonNodeFactory.instance.objectNode(), List.of()), FUNCTION);

    @Test
    void letsLambdaMakeAndRemoveNetworkInterfaces() {
        JsonNode allow = policy.document().path("Statement").path(0);
        assertThat(allow.path("Effect").asText()).isEqualTo("Allow");
        assertThat(allow.path("Action"))
                .extracting(JsonNode::asText)
                .contains("ec2:CreateNetworkInterface", "ec2:DescribeNetworkInterfaces", "ec2:DeleteNetworkInterface");
    }

    @Test
    void keepsThemFromTheCodeOfTheFunction() {
        JsonNode allow = policy.document().path("Statement").path(0);
        JsonNode deny = policy.document().path("Statement").path(1);
        assertThat(deny.path("Effect").asText()).isEqualTo("Deny");
        assertThat(deny.path("Action")).isEqualTo(allow.path("Action"));
        assertThat(deny.at("/Condition/ArnEquals/lambda:SourceFunctionArn").asText())
                .isEqualTo(FUNCTION);
    }

    @Test
    void givesReasons() {
        assertThat(policy.statements()).allSatisfy(statement -> {
            assertThat(statement.source()).isEqualTo("the setting vpc");
            assertThat(statement.reason()).isNotBlank();
        });
    }
}
