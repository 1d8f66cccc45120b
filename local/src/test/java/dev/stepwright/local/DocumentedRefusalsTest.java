package dev.stepwright.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Refusals that the API reference names and that no recording has. */
class DocumentedRefusalsTest {

    private static final String ROLE = "arn:aws:iam::012345678901:role/DummyRole";
    private static final String PASS = "{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Pass\",\"End\":true}}}";

    private static LocalCloud cloud;
    private static StatesClient states;
    private static String machine;
    private static String version;
    private static String alias;

    @BeforeAll
    static void start() throws Exception {
        cloud = LocalCloud.start(
                LocalCloudSettings.empty().apiPort(0).gatewayPort(0).build());
        states = StatesClient.of(cloud.apiEndpoint());
        machine = text("CreateStateMachine", machine("m"), "stateMachineArn");
        version = text("PublishStateMachineVersion", Map.of("stateMachineArn", machine), "stateMachineVersionArn");
        alias = text(
                "CreateStateMachineAlias",
                Map.of(
                        "name",
                        "live",
                        "routingConfiguration",
                        List.of(Map.of("stateMachineVersionArn", version, "weight", 100))),
                "stateMachineAliasArn");
    }

    @AfterAll
    static void close() {
        cloud.close();
    }

    @Test
    void tokensOfOtherListings() {
        assertRefused(
                "ListStateMachineAliases", Map.of("stateMachineArn", machine, "nextToken", "bad"), "InvalidToken");
        assertRefused("ListStateMachines", Map.of("nextToken", "bad"), "InvalidToken");
    }

    @Test
    void tagsInTheNamespaceOfAws() {
        for (String key : List.of("aws:owner", "AWS:owner")) {
            assertRefused(
                    "TagResource",
                    Map.of("resourceArn", machine, "tags", List.of(Map.of("key", key, "value", "me"))),
                    "ValidationException");
        }
        assertRefused(
                "CreateActivity",
                Map.of("name", "a", "tags", List.of(Map.of("key", "aws:owner", "value", "me"))),
                "ValidationException");
    }

    @Test
    void versionsAndAliasesInPlaceOfTheStateMachine() throws Exception {
        for (String qualified : List.of(version, alias, machine + "/label")) {
            assertRefused("DeleteStateMachine", Map.of("stateMachineArn", qualified), "ValidationException");
            assertRefused(
                    "UpdateStateMachine",
                    Map.of("stateMachineArn", qualified, "definition", PASS),
                    "ValidationException");
        }
        assertThat(text("DescribeStateMachine", Map.of("stateMachineArn", version), "status"))
                .isEqualTo("ACTIVE");
    }

    @Test
    void anUpdateOfAnAliasThatChangesNothing() {
        assertRefused("UpdateStateMachineAlias", Map.of("stateMachineAliasArn", alias), "ValidationException");
    }

    @Test
    void anotherKeyForAnActivity() throws Exception {
        Map<String, Object> key = Map.of(
                "type", "CUSTOMER_MANAGED_KMS_KEY", "kmsKeyId", "alias/orders", "kmsDataKeyReusePeriodSeconds", 60);
        text("CreateActivity", Map.of("name", "open"), "activityArn");

        assertRefused(
                "CreateActivity", Map.of("name", "open", "encryptionConfiguration", key), "ActivityAlreadyExists");
    }

    @Test
    void rolesThatAreNoArns() {
        assertRefused("CreateStateMachine", Map.of("name", "n", "definition", PASS, "roleArn", "role/r"), "InvalidArn");
        assertRefused("UpdateStateMachine", Map.of("stateMachineArn", machine, "roleArn", "role/r"), "InvalidArn");
        assertRefused(
                "TestState",
                Map.of("definition", "{\"Type\":\"Pass\",\"End\":true}", "roleArn", "role/r"),
                "InvalidArn");
    }

    @Test
    void anEmptyTokenOfARedrive() {
        String execution = machine.replace(":stateMachine:", ":execution:") + ":none";

        assertRefused("RedriveExecution", Map.of("executionArn", execution, "clientToken", ""), "ValidationException");
    }

    private static Map<String, Object> machine(String name) {
        return Map.of("name", name, "definition", PASS, "roleArn", ROLE);
    }

    private static String text(String operation, Map<String, Object> parameters, String member) throws Exception {
        return states.call(operation, parameters).get(member).textValue();
    }

    private static void assertRefused(String operation, Map<String, Object> parameters, String error) {
        assertThatThrownBy(() -> states.call(operation, parameters)).hasMessageMatching("(?s).*[\"#]" + error + "\".*");
    }
}
