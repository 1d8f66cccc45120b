package dev.stepwright.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.CreateStateMachineAliasResponse;
import software.amazon.awssdk.services.sfn.model.RoutingConfigurationListItem;
import software.amazon.awssdk.services.sfn.model.SfnException;

class StateMachineAliasApiTest {

    private static final String PASS = """
            {"QueryLanguage":"JSONata","StartAt":"A","States":{"A":{"Type":"Pass","Output":"%s","End":true}}}""";

    private static LocalCloud cloud;
    private static SfnClient sfn;
    private static String machine;
    private static String first;
    private static String second;

    @BeforeAll
    static void start() throws Exception {
        cloud = LocalCloud.start(
                LocalCloudSettings.empty().apiPort(0).gatewayPort(0).build());
        sfn = SdkClient.of(cloud);
        machine = sfn.createStateMachine(r -> r.name("aliased")
                        .definition(PASS.formatted("one"))
                        .roleArn("arn:aws:iam::012345678901:role/DummyRole"))
                .stateMachineArn();
        first = sfn.publishStateMachineVersion(r -> r.stateMachineArn(machine)).stateMachineVersionArn();
        second = sfn.updateStateMachine(r -> r.stateMachineArn(machine)
                        .definition(PASS.formatted("two"))
                        .publish(true))
                .stateMachineVersionArn();
    }

    @AfterAll
    static void close() {
        sfn.close();
        cloud.close();
    }

    @Test
    void createsUpdatesAndDeletes() {
        String alias = create("live", route(first, 100)).stateMachineAliasArn();
        assertThat(alias).isEqualTo(machine + ":live");

        sfn.updateStateMachineAlias(
                r -> r.stateMachineAliasArn(alias).routingConfiguration(route(first, 70), route(second, 30)));
        assertThat(sfn.describeStateMachineAlias(r -> r.stateMachineAliasArn(alias))
                        .routingConfiguration())
                .containsExactly(route(first, 70), route(second, 30));

        sfn.deleteStateMachineAlias(r -> r.stateMachineAliasArn(alias));
        sfn.deleteStateMachineAlias(r -> r.stateMachineAliasArn(alias));
        assertRefused(
                () -> sfn.updateStateMachineAlias(
                        r -> r.stateMachineAliasArn(alias).description("gone")),
                "ResourceNotFound",
                "Request references a resource that does not exist.");
    }

    @Test
    void createsTheSameAliasOnlyOnce() {
        create("once", route(first, 100));
        create("once", route(first, 100));

        assertRefused(
                () -> create("once", route(second, 100)),
                "ConflictException",
                "Failed to create alias because an alias with the same name and a different routing configuration already"
                        + " exists.");
    }

    @Test
    void aNameIsNoNumber() {
        for (String name : List.of("123", "INVALID ALIAS", "ALIAS@")) {
            assertRefused(
                    () -> create(name, route(first, 100)),
                    "ValidationException",
                    "1 validation error detected: Value '" + name
                            + "' at 'name' failed to satisfy constraint: Member must"
                            + " satisfy regular expression pattern: ^(?=.*[a-zA-Z_\\-\\.])[a-zA-Z0-9_\\-\\.]+$");
        }
    }

    @Test
    void refusesRoutesThatLeadNowhere() {
        assertInvalid(
                "Routing configuration must contain state machine version ARNs. Received: [" + machine + "]",
                route(machine, 100));
        assertInvalid(
                "Routing configuration must contain distinct state machine version ARNs. Received: [" + first + ", "
                        + first + "]",
                route(first, 50),
                route(first, 50));
        assertInvalid(
                "Sum of routing configuration weights must equal 100. Received: [70, 29]",
                route(first, 70),
                route(second, 29));
        assertInvalid(
                "1 validation error detected: Value '101' at 'routingConfiguration.1.member.weight' failed to satisfy"
                        + " constraint: Member must have value less than or equal to 100",
                route(first, 101));
        assertInvalid(
                ("1 validation error detected: Value '[RoutingConfigurationListItem(stateMachineVersionArn=%1$s,"
                                + " weight=50), RoutingConfigurationListItem(stateMachineVersionArn=%2$s, weight=30),"
                                + " RoutingConfigurationListItem(stateMachineVersionArn=%1$s, weight=20)]' at"
                                + " 'routingConfiguration' failed to satisfy constraint: Member must have length less"
                                + " than or equal to 2")
                        .formatted(first, second),
                route(first, 50),
                route(second, 30),
                route(first, 20));
    }

    private static void assertInvalid(String message, RoutingConfigurationListItem... routes) {
        assertRefused(() -> create("refused", routes), "ValidationException", message);
    }

    private static CreateStateMachineAliasResponse create(String name, RoutingConfigurationListItem... routes) {
        return sfn.createStateMachineAlias(r -> r.name(name).routingConfiguration(routes));
    }

    private static RoutingConfigurationListItem route(String version, int weight) {
        return RoutingConfigurationListItem.builder()
                .stateMachineVersionArn(version)
                .weight(weight)
                .build();
    }

    private static void assertRefused(ThrowingCallable call, String code, String message) {
        assertThatThrownBy(call).isInstanceOfSatisfying(SfnException.class, e -> {
            assertThat(e.awsErrorDetails().errorCode()).isEqualTo(code);
            assertThat(e.awsErrorDetails().errorMessage()).isEqualTo(message);
        });
    }
}
