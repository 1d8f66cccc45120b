package dev.stepwright.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.client.config.SdkAdvancedClientOption;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.InspectionLevel;
import software.amazon.awssdk.services.sfn.model.SfnException;
import software.amazon.awssdk.services.sfn.model.TestExecutionStatus;
import software.amazon.awssdk.services.sfn.model.TestStateRequest;
import software.amazon.awssdk.services.sfn.model.TestStateResponse;

@Timeout(120)
class TestStateApiTest {

    private static final String ROLE = "arn:aws:iam::012345678901:role/DummyRole";
    private static final String PUT = """
            {"Type": "Task", "Resource": "arn:aws:states:::dynamodb:putItem", "Next": "Done",
             "Parameters": {"TableName": "orders", "Item.$": "$.item"}, "ResultPath": "$.put",
             "Retry": [{"ErrorEquals": ["DynamoDB.ThrottlingException"], "IntervalSeconds": 2, "MaxAttempts": 3}],
             "Catch": [{"ErrorEquals": ["States.ALL"], "ResultPath": "$.error", "Next": "Rescue"}]}""";
    private static final String MAP = """
            {"Type": "Map", "QueryLanguage": "JSONata", "ToleratedFailureCount": 1, "MaxConcurrency": 5, "End": true,
             "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
               "StartAt": "Each", "States": {"Each": {"Type": "Pass", "End": true}}}}""";

    private static LocalCloud cloud;
    private static SfnClient sfn;

    /** The SDK would send TestState to a host of its own, with {@code sync-} before the name. */
    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        cloud = LocalCloud.start(TestApplication.in(folder).build());
        sfn = SfnClient.builder()
                .endpointOverride(URI.create(cloud.apiEndpoint()))
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("id", "secret")))
                .overrideConfiguration(
                        c -> c.putAdvancedOption(SdkAdvancedClientOption.DISABLE_HOST_PREFIX_INJECTION, true))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    @AfterAll
    static void close() {
        sfn.close();
        cloud.close();
    }

    @Test
    void testsATaskWithoutTheServiceThatItCalls() {
        TestStateResponse response = sfn.testState(r -> r.definition(PUT)
                .input("{\"item\": {\"id\": {\"S\": \"1\"}}}")
                .inspectionLevel(InspectionLevel.DEBUG)
                .mock(m -> m.result("{\"ConsumedCapacity\": {\"CapacityUnits\": 1.5}}")));

        assertThat(response.status()).isEqualTo(TestExecutionStatus.SUCCEEDED);
        assertThat(response.nextState()).isEqualTo("Done");
        assertThat(response.output())
                .isEqualTo("{\"item\":{\"id\":{\"S\":\"1\"}},\"put\":{\"ConsumedCapacity\":{\"CapacityUnits\":1.5}}}");
        assertThat(response.inspectionData().afterParameters())
                .isEqualTo("{\"TableName\":\"orders\",\"Item\":{\"id\":{\"S\":\"1\"}}}");
        assertThat(response.inspectionData().afterResultPath()).isEqualTo(response.output());
    }

    @Test
    void callsTheFunctionOfATaskWithoutAMock() {
        TestStateResponse response = sfn.testState(r -> r.definition("""
                        {"Type": "Task", "QueryLanguage": "JSONata", "Resource": "arn:aws:states:::lambda:invoke",
                         "Arguments": {"FunctionName": "echo", "Payload": "{% $greeting & $states.input %}"},
                         "Output": "{% $states.result.Payload %}", "End": true}""")
                .input("\"Ada\"")
                .variables("{\"greeting\": \"Hello, \"}")
                .roleArn(ROLE));

        assertThat(response.output()).isEqualTo("\"Hello, Ada\"");
        assertThat(response.inspectionData()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"0, RETRIABLE, 2,", "2, RETRIABLE, 8,", "3, CAUGHT_ERROR,, 0"})
    void tellsWhoDealsWithAnError(int retries, TestExecutionStatus status, Integer backoff, Integer catcher) {
        TestStateResponse response = sfn.testState(r -> r.definition(PUT)
                .input("{\"item\": 1}")
                .inspectionLevel(InspectionLevel.DEBUG)
                .mock(m -> m.errorOutput(
                        e -> e.error("DynamoDB.ThrottlingException").cause("too fast")))
                .stateConfiguration(c -> c.retrierRetryCount(retries)));

        assertThat(response.status()).isEqualTo(status);
        assertThat(response.error()).isEqualTo("DynamoDB.ThrottlingException");
        assertThat(response.inspectionData().errorDetails().retryIndex()).isZero();
        assertThat(response.inspectionData().errorDetails().retryBackoffIntervalSeconds())
                .isEqualTo(backoff);
        assertThat(response.inspectionData().errorDetails().catchIndex()).isEqualTo(catcher);
    }

    @Test
    void testsAMapWithoutItsIterations() {
        TestStateResponse response = sfn.testState(r -> r.definition(MAP)
                .input("[1, 2, 3]")
                .inspectionLevel(InspectionLevel.DEBUG)
                .mock(m -> m.result("[1]"))
                .stateConfiguration(c -> c.mapIterationFailureCount(2)));

        assertThat(response.status()).isEqualTo(TestExecutionStatus.FAILED);
        assertThat(response.error()).isEqualTo("States.ExceedToleratedFailureThreshold");
        assertThat(response.inspectionData().maxConcurrency()).isEqualTo(5);
        assertThat(response.inspectionData().toleratedFailureCount()).isEqualTo(1);
    }

    @Test
    void testsOneStateOfAMachine() {
        String machine = "{\"StartAt\": \"First\", \"States\": {\"First\": {\"Type\": \"Pass\", \"Next\": \"Second\"},"
                + " \"Second\": {\"Type\": \"Pass\", \"Result\": 2, \"End\": true}}}";

        assertThat(sfn.testState(r -> r.definition(machine).stateName("Second")).output())
                .isEqualTo("2");
        assertRefused(r -> r.definition(machine).stateName("Third"), "State not found in definition");
    }

    @Test
    void refusesWhatContradictsAMock() {
        assertRefused(
                r -> r.definition(PUT).mock(m -> m.result("{}")).revealSecrets(true),
                "TestState does not support RevealSecrets when a mock is specified.");
        assertRefused(
                r -> r.definition(PUT).mock(m -> m.result("{}").errorOutput(e -> e.error("E"))),
                "A test mock should have only one of the following fields: [result, errorOutput].");
        assertRefused(r -> r.definition(PUT), "RoleArn must be specified when testing a Task state");
        assertRefused(
                r -> r.definition(PUT).roleArn(ROLE).stateConfiguration(c -> c.retrierRetryCount(1)),
                "TestState does not support RetrierRetryCount when a mock is not specified.");
        assertRefused(
                r -> r.definition(PUT).mock(m -> m.result("{}")).context("{\"State\": {\"RetryCount\": \"1\"}}"),
                "Invalid Context object provided: State.RetryCount must be an integer");
    }

    private static void assertRefused(Consumer<TestStateRequest.Builder> request, String message) {
        assertThatThrownBy(() -> sfn.testState(request)).isInstanceOfSatisfying(SfnException.class, e -> {
            assertThat(e.awsErrorDetails().errorCode()).isEqualTo("ValidationException");
            assertThat(e.awsErrorDetails().errorMessage()).isEqualTo(message);
        });
    }
}
