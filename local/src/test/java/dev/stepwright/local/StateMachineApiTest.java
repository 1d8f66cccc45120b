package dev.stepwright.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.CreateStateMachineResponse;
import software.amazon.awssdk.services.sfn.model.DescribeStateMachineResponse;
import software.amazon.awssdk.services.sfn.model.EncryptionType;
import software.amazon.awssdk.services.sfn.model.LogDestination;
import software.amazon.awssdk.services.sfn.model.LogLevel;
import software.amazon.awssdk.services.sfn.model.SfnException;
import software.amazon.awssdk.services.sfn.model.StateMachineListItem;
import software.amazon.awssdk.services.sfn.model.StateMachineStatus;
import software.amazon.awssdk.services.sfn.model.StateMachineType;
import software.amazon.awssdk.services.sfn.model.Tag;
import software.amazon.awssdk.services.sfn.model.ValidateStateMachineDefinitionResponse;
import software.amazon.awssdk.services.sfn.model.ValidateStateMachineDefinitionResultCode;
import software.amazon.awssdk.services.sfn.model.ValidateStateMachineDefinitionSeverity;

class StateMachineApiTest {

    private static final String PASS = """
            {"QueryLanguage":"JSONata","StartAt":"A","States":{"A":{"Type":"Pass","Output":"%s","End":true}}}""";
    private static final String GREETING = "arn:aws:states:us-east-1:123456789012:stateMachine:greeting";

    private static LocalCloud cloud;
    private static SfnClient sfn;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        cloud = LocalCloud.start(TestApplication.in(folder).build());
        sfn = SdkClient.of(cloud);
    }

    @AfterAll
    static void close() {
        sfn.close();
        cloud.close();
    }

    @Test
    void registersTheWorkflowsOfTheManifest() {
        DescribeStateMachineResponse machine = sfn.describeStateMachine(r -> r.stateMachineArn(GREETING));

        assertThat(machine.name()).isEqualTo("greeting");
        assertThat(machine.status()).isEqualTo(StateMachineStatus.ACTIVE);
        assertThat(machine.type()).isEqualTo(StateMachineType.STANDARD);
        assertThat(machine.roleArn()).isEqualTo("arn:aws:iam::123456789012:role/greeting");
        assertThat(machine.definition())
                .contains("arn:aws:lambda:us-east-1:123456789012:function:echo")
                .doesNotContain("${");
        assertThat(sfn.listStateMachines().stateMachines())
                .extracting(StateMachineListItem::stateMachineArn)
                .contains(GREETING);
    }

    @Test
    void createsUpdatesAndDeletes() {
        String arn = create("changing", PASS.formatted("one")).stateMachineArn();

        assertThat(sfn.describeStateMachine(r -> r.stateMachineArn(arn)).revisionId())
                .isNull();
        String revision = sfn.updateStateMachine(r -> r.stateMachineArn(arn).definition(PASS.formatted("two")))
                .revisionId();
        DescribeStateMachineResponse updated = sfn.describeStateMachine(r -> r.stateMachineArn(arn));
        assertThat(updated.definition()).isEqualTo(PASS.formatted("two"));
        assertThat(updated.revisionId()).isEqualTo(revision);

        sfn.deleteStateMachine(r -> r.stateMachineArn(arn));
        assertRefused(
                () -> sfn.describeStateMachine(r -> r.stateMachineArn(arn)),
                "StateMachineDoesNotExist",
                "State Machine Does Not Exist: '" + arn + "'");
        sfn.deleteStateMachine(r -> r.stateMachineArn(arn));
    }

    @Test
    void createsTheSameMachineOnlyOnce() {
        CreateStateMachineResponse first = create("repeated", PASS.formatted("x"));
        CreateStateMachineResponse second = create("repeated", PASS.formatted("x"));

        assertThat(second.stateMachineArn()).isEqualTo(first.stateMachineArn());
        assertThat(second.creationDate()).isEqualTo(first.creationDate());
        assertRefused(
                () -> create("repeated", PASS.formatted("y")),
                "StateMachineAlreadyExists",
                "State Machine Already Exists: '" + first.stateMachineArn() + "'");
    }

    @Test
    void refusesBrokenRequests() {
        assertRefused(() -> create("a b", PASS), "InvalidName", "Invalid Name: 'a b'");
        assertRefused(
                () -> create("broken", "{\"StartAt\":\"A\"}"),
                "InvalidDefinition",
                "Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: These fields are required: [States] at /'");
        assertRefused(
                () -> sfn.updateStateMachine(r -> r.stateMachineArn(GREETING)),
                "MissingRequiredParameter",
                "Either the definition, the role ARN, the LoggingConfiguration, or the TracingConfiguration must be"
                        + " specified");
        assertRefused(
                () -> sfn.updateStateMachine(
                        r -> r.stateMachineArn(GREETING).loggingConfiguration(l -> l.level(LogLevel.ALL))),
                "InvalidLoggingConfiguration",
                "Invalid Logging Configuration: Must specify exactly one Log Destination.");
        assertRefused(
                () -> sfn.describeStateMachine(r -> r.stateMachineArn("nonsense")),
                "InvalidArn",
                "Invalid Arn: 'Invalid ARN prefix: nonsense'");
        assertRefused(
                () -> sfn.redriveExecution(r -> r.executionArn("arn:aws:states:us-east-1:1:execution:greeting:x")),
                "ExecutionDoesNotExist",
                "Execution Does Not Exist: 'arn:aws:states:us-east-1:1:execution:greeting:x'");
        assertRefused(
                () -> sfn.updateStateMachine(r -> r.stateMachineArn(GREETING).roleArn("nobody")),
                "InvalidArn",
                "Invalid Arn: 'Invalid ARN prefix: nobody'");
        assertRefused(
                () -> sfn.updateStateMachine(
                        r -> r.stateMachineArn(GREETING).roleArn("arn:aws:iam::123456789012:user/nobody")),
                "AccessDeniedException",
                "Neither the global service principal states.amazonaws.com, nor the regional one is authorized to"
                        + " assume the provided role.");
    }

    @Test
    void anUpdateThatChangesNothingMakesNoRevision() {
        String arn = create("updated", PASS).stateMachineArn();

        assertThat(sfn.updateStateMachine(r -> r.stateMachineArn(arn).definition(PASS))
                        .revisionId())
                .isNull();
        String revision = sfn.updateStateMachine(r -> r.stateMachineArn(arn).tracingConfiguration(t -> t.enabled(true)))
                .revisionId();
        assertThat(revision).isNotNull();
        assertThat(sfn.describeStateMachine(r -> r.stateMachineArn(arn)).revisionId())
                .isEqualTo(revision);
    }

    @Test
    void tellsWhichVariablesEachStateReads() {
        String arn =
                create("reading", """
                        {"QueryLanguage": "JSONata", "StartAt": "A", "States": {
                          "A": {"Type": "Pass", "Assign": {"x": 1, "y": "{% $x := 2; $x %}"}, "Next": "B"},
                          "B": {"Type": "Pass", "Output": "{% $map([$y, $x], function($v) { $v + $count([1]) }) %}",
                                "End": true}}}
                        """.replace("$x := 2; $x", "($x := 2; $x)")).stateMachineArn();

        assertThat(sfn.describeStateMachine(r -> r.stateMachineArn(arn)).variableReferences())
                .containsExactly(Map.entry("B", List.of("x", "y")));
    }

    @Test
    void checksWhereLogsGoAndWhatEncrypts() {
        assertRefused(
                () -> sfn.updateStateMachine(r -> r.stateMachineArn(GREETING)
                        .loggingConfiguration(
                                l -> l.level(LogLevel.ALL).destinations(logDestination("arn:aws:s3:::logs")))),
                "InvalidLoggingConfiguration",
                "Invalid Logging Configuration: Provided ARN is not CloudWatch Logs Log Group ARN.");
        assertRefused(
                () -> sfn.updateStateMachine(r -> r.stateMachineArn(GREETING)
                        .encryptionConfiguration(e -> e.type(EncryptionType.CUSTOMER_MANAGED_KMS_KEY))),
                "InvalidEncryptionConfiguration",
                "Invalid Encryption Configuration: Must set a valid kmsKeyId.");
    }

    @Test
    void warnsWhenAsked() {
        String definition =
                "{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Pass\",\"Result\":\"$.a\",\"End\":true}}}";

        assertThat(sfn.validateStateMachineDefinition(r -> r.definition(definition))
                        .diagnostics())
                .isEmpty();
        ValidateStateMachineDefinitionResponse warned = sfn.validateStateMachineDefinition(
                r -> r.definition(definition).severity(ValidateStateMachineDefinitionSeverity.WARNING));
        assertThat(warned.result()).isEqualTo(ValidateStateMachineDefinitionResultCode.OK);
        assertThat(warned.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo("PASS_RESULT_IS_STATIC");
            assertThat(diagnostic.severity()).isEqualTo(ValidateStateMachineDefinitionSeverity.WARNING);
        });
    }

    @Test
    void listsInPages() {
        for (int i = 0; i < 3; i++) {
            create("paged-" + i, PASS.formatted(UUID.randomUUID()));
        }

        List<String> arns = sfn.listStateMachinesPaginator(r -> r.maxResults(1)).stateMachines().stream()
                .map(StateMachineListItem::name)
                .toList();
        assertThat(arns).contains("greeting", "paged-0", "paged-1", "paged-2").doesNotHaveDuplicates();
    }

    @Test
    void validatesADefinition() {
        ValidateStateMachineDefinitionResponse broken = sfn.validateStateMachineDefinition(
                r -> r.definition("{\"States\":{\"A\":{\"Type\":\"Pass\",\"End\":true}}}"));

        assertThat(broken.result()).isEqualTo(ValidateStateMachineDefinitionResultCode.FAIL);
        assertThat(broken.diagnostics()).first().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo("SCHEMA_VALIDATION_FAILED");
            assertThat(diagnostic.message()).isEqualTo("These fields are required: [StartAt]");
            assertThat(diagnostic.location()).isEqualTo("/");
        });
        assertThat(sfn.validateStateMachineDefinition(r -> r.definition(PASS)).result())
                .isEqualTo(ValidateStateMachineDefinitionResultCode.OK);
    }

    @Test
    void keepsTags() {
        String arn = create("tagged", PASS).stateMachineArn();

        sfn.tagResource(r -> r.resourceArn(arn).tags(tag("a", "1"), tag("b", "2")));
        sfn.untagResource(r -> r.resourceArn(arn).tagKeys("a"));

        assertThat(sfn.listTagsForResource(r -> r.resourceArn(arn)).tags()).containsExactly(tag("b", "2"));
        assertRefused(
                () -> sfn.listTagsForResource(r -> r.resourceArn(arn + "x")),
                "ResourceNotFound",
                "Resource not found: '" + arn + "x'");
    }

    private static CreateStateMachineResponse create(String name, String definition) {
        return sfn.createStateMachine(
                r -> r.name(name).definition(definition).roleArn("arn:aws:iam::012345678901:role/DummyRole"));
    }

    private static LogDestination logDestination(String arn) {
        return LogDestination.builder()
                .cloudWatchLogsLogGroup(group -> group.logGroupArn(arn))
                .build();
    }

    private static Tag tag(String key, String value) {
        return Tag.builder().key(key).value(value).build();
    }

    private static void assertRefused(ThrowingCallable call, String code, String message) {
        assertThatThrownBy(call).isInstanceOfSatisfying(SfnException.class, e -> {
            assertThat(e.awsErrorDetails().errorCode()).isEqualTo(code);
            assertThat(e.awsErrorDetails().errorMessage()).isEqualTo(message);
            assertThat(e.statusCode()).isEqualTo(400);
            assertThat(e.requestId()).isNotNull();
        });
    }
}
