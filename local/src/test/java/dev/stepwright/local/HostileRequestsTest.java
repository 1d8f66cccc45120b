package dev.stepwright.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sfn.SfnClient;

/** Whatever a client sends, it is answered as the service would, and so is the next one. */
class HostileRequestsTest {

    private static final String STATE = """
            {"QueryLanguage":"%s","StartAt":"A","States":{"A":{"Type":"Pass","%s":%s,"End":true}}}""";

    private static LocalCloud cloud;
    private static SfnClient sfn;
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        cloud = LocalCloud.start(
                LocalCloudSettings.empty().apiPort(0).gatewayPort(0).build());
        sfn = SdkClient.of(cloud);
    }

    @AfterAll
    static void close() {
        sfn.close();
        cloud.close();
    }

    @AfterEach
    void servesTheNextCall() {
        assertThat(sfn.listStateMachines().sdkHttpResponse().isSuccessful()).isTrue();
    }

    @Test
    void refusesBodiesThatAreTooLargeOrTooDeep() throws Exception {
        assertThat(call("ListStateMachines", "{\"nextToken\":\"" + "x".repeat(6 << 20) + "\"}"))
                .contains("#ValidationException");
        assertThat(call("ListStateMachines", "[".repeat(10_000) + "]".repeat(10_000)))
                .contains("#SerializationException");
        assertThat(call("CreateStateMachine", definition("x".repeat(2 << 20))))
                .contains("#ValidationException", "have length less than or equal to 1048576");
    }

    @Test
    void refusesDefinitionsThatNobodyCouldRead() throws Exception {
        String deep = "[".repeat(10_000) + "]".repeat(10_000);
        assertThat(validate(STATE.formatted("JSONPath", "Result", deep))).contains("INVALID_JSON_DESCRIPTION");
        assertThat(validate(STATE.formatted(
                        "JSONata", "Output", "\"{% " + "-(".repeat(50_000) + "1" + ")".repeat(50_000) + " %}\"")))
                .contains("INVALID_JSONATA_EXPRESSION");
        String calls = "States.Array(".repeat(20_000) + ")".repeat(20_000);
        assertThat(validate(STATE.formatted("JSONPath", "Parameters", "{\"x.$\": \"" + calls + "\"}")))
                .contains("SCHEMA_VALIDATION_FAILED");
    }

    @Test
    void showsNoValuesThatNoMemoryWouldHold() throws Exception {
        StringBuilder parameters = new StringBuilder("{\"x.$\":\"$\"");
        for (int member = 0; member < 2_000; member++) {
            parameters.append(",\"x").append(member).append(".$\":\"$\"");
        }
        String state = "{\"Type\":\"Pass\",\"Parameters\":" + parameters + "},\"End\":true}";
        String request = "{\"inspectionLevel\":\"TRACE\",\"input\":\"{\\\"a\\\":\\\"" + "x".repeat(100_000) + "\\\"}\","
                + definition(state).substring(1);
        assertThat(call("TestState", request)).contains("\"status\":\"FAILED\"", "States.Runtime");
    }

    private String validate(String definition) throws IOException, InterruptedException {
        String answer = call("ValidateStateMachineDefinition", definition(definition));
        assertThat(answer).contains("\"result\":\"FAIL\"");
        return answer;
    }

    private static String definition(String text) {
        return "{\"name\":\"n\",\"roleArn\":\"arn:aws:iam::012345678901:role/DummyRole\",\"definition\":\""
                + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}";
    }

    private String call(String operation, String body) throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(URI.create(cloud.apiEndpoint()))
                                .header("X-Amz-Target", "AWSStepFunctions." + operation)
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
