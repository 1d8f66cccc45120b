package dev.stepwright.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;

@Timeout(60)
class WebTaskTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static HttpServer web;
    private static String address;
    private static LocalCloud cloud;
    private static SfnClient sfn;

    /** Says what it was asked; there is nothing below {@code /prod/none}. */
    @BeforeAll
    static void start() throws Exception {
        web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        web.createContext("/", exchange -> {
            boolean missing = exchange.getRequestURI().getPath().startsWith("/prod/none");
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String asked = JSON.createObjectNode()
                    .put("request", exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body)
                    .put("kinds", String.valueOf(exchange.getRequestHeaders().get("x-kind")))
                    .toString();
            byte[] answer = (missing ? "{\"message\": \"Missing Authentication Token\"}" : asked)
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(missing ? 403 : 200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        web.start();
        address = "http://127.0.0.1:" + web.getAddress().getPort();
        cloud = LocalCloud.start(LocalCloudSettings.empty()
                .apiPort(0)
                .gatewayPort(0)
                .endpoints(Map.of("apigateway", URI.create(address)))
                .build());
        sfn = SdkClient.of(cloud);
    }

    @AfterAll
    static void close() {
        sfn.close();
        cloud.close();
        web.stop(0);
    }

    @Test
    void callsAnApiWithAllThatIsGiven() throws Exception {
        JsonNode output = output(run("apigateway:invoke", """
                {"ApiEndpoint": "abc.execute-api.us-east-1.amazonaws.com", "Method": "POST", "Stage": "prod", "Path": "orders",
                 "QueryParameters": {"q": ["a b", "c"]}, "Headers": {"x-kind": ["new", "big"]}, "RequestBody": {"n": 1}}"""));
        assertThat(output.at("/ResponseBody/request").textValue()).isEqualTo("POST /prod/orders?q=a+b&q=c {\"n\":1}");
        assertThat(output.at("/ResponseBody/kinds").textValue()).isEqualTo("[new, big]");
        assertThat(output.get("StatusCode").intValue()).isEqualTo(200);
        assertThat(output.get("StatusText").textValue()).isEqualTo("OK");
        assertThat(output.at("/Headers").properties())
                .isNotEmpty()
                .allSatisfy(header -> assertThat(header.getValue().isArray()).isTrue());
    }

    @Test
    void aStatusOfFailureIsTheError() throws Exception {
        DescribeExecutionResponse ended = run("apigateway:invoke", """
                {"ApiEndpoint": "abc.execute-api.us-east-1.amazonaws.com", "Method": "GET", "Stage": "prod", "Path": "none"}""");
        assertThat(ended.error()).isEqualTo("ApiGateway.403");
        assertThat(ended.cause()).isEqualTo("{\"message\": \"Missing Authentication Token\"}");
    }

    @Test
    void callsWhateverAnswersOnThisMachine() throws Exception {
        JsonNode output = output(run("http:invoke", """
                {"ApiEndpoint": "%s/pay", "Method": "GET", "Authentication": {"ConnectionArn": "c"}}""".formatted(address)));
        assertThat(output.at("/ResponseBody/request").textValue()).isEqualTo("GET /pay ");
    }

    @Test
    void aTestShowsRequestAndResponse() throws Exception {
        JsonNode inspected = test("%s/pay".formatted(address), "TRACE");

        assertThat(inspected.at("/request/protocol").textValue()).isEqualTo("http");
        assertThat(inspected.at("/request/method").textValue()).isEqualTo("POST");
        assertThat(inspected.at("/request/url").textValue()).isEqualTo(address + "/pay?q=1");
        assertThat(inspected.at("/request/headers").textValue()).contains("Content-Type: application/json");
        assertThat(inspected.at("/request/body").textValue()).isEqualTo("{\"n\":1}");
        assertThat(inspected.at("/response/statusCode").textValue()).isEqualTo("200");
        assertThat(inspected.at("/response/statusMessage").textValue()).isEqualTo("OK");
        assertThat(inspected.at("/response/body").textValue()).contains("POST /pay?q=1");
        assertThat(test("%s/pay".formatted(address), "DEBUG").has("request")).isFalse();
    }

    @Test
    void aTestShowsARequestThatNobodyAnswers() throws Exception {
        JsonNode inspected = test("http://127.0.0.1:1/pay", "TRACE");

        assertThat(inspected.at("/request/url").textValue()).isEqualTo("http://127.0.0.1:1/pay?q=1");
        assertThat(inspected.has("response")).isFalse();
    }

    private static JsonNode test(String endpoint, String level) throws Exception {
        String state = """
                {"Type": "Task", "Resource": "arn:aws:states:::http:invoke", "End": true, "Parameters": {
                  "ApiEndpoint": "%s", "Method": "POST", "Authentication": {"ConnectionArn": "c"},
                  "QueryParameters": {"q": "1"}, "RequestBody": {"n": 1}}}""".formatted(endpoint);
        return StatesClient.of(cloud.apiEndpoint())
                .call(
                        "TestState",
                        Map.of(
                                "definition",
                                state,
                                "roleArn",
                                "arn:aws:iam::999999999999:role/anybody",
                                "inspectionLevel",
                                level))
                .get("inspectionData");
    }

    @Test
    void doesNotReachOut() throws Exception {
        DescribeExecutionResponse ended =
                run("http:invoke", "{\"ApiEndpoint\": \"https://pay.example.com/pay\", \"Method\": \"GET\"}");
        assertThat(ended.error()).isEqualTo("States.Runtime");
        assertThat(ended.cause())
                .isEqualTo(
                        "The local cloud does not call https://pay.example.com/pay for http:invoke. Name an address that"
                                + " answers for it, -Dsfn.endpoints=http=http://…, or mock the state, -Dsfn.mocks=<file>.");
    }

    private static DescribeExecutionResponse run(String action, String parameters) throws Exception {
        String definition = """
                {"StartAt": "S", "States": {"S": {"Type": "Task", "Resource": "arn:aws:states:::%s", "End": true,
                 "Parameters": %s}}}""".formatted(action, parameters);
        String machine = sfn.createStateMachine(r -> r.name("m-" + UUID.randomUUID())
                        .roleArn("arn:aws:iam::999999999999:role/anybody")
                        .definition(definition))
                .stateMachineArn();
        String execution = sfn.startExecution(r -> r.stateMachineArn(machine)).executionArn();
        DescribeExecutionResponse description = sfn.describeExecution(r -> r.executionArn(execution));
        while (description.status() == ExecutionStatus.RUNNING) {
            Thread.sleep(10);
            description = sfn.describeExecution(r -> r.executionArn(execution));
        }
        return description;
    }

    private static JsonNode output(DescribeExecutionResponse ended) throws Exception {
        assertThat(ended.status()).as(ended.cause()).isEqualTo(ExecutionStatus.SUCCEEDED);
        return JSON.readTree(ended.output());
    }
}
