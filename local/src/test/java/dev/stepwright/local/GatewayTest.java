package dev.stepwright.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatewayTest {

    private static final Queue<String> HEARD = new ConcurrentLinkedQueue<>();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static LocalCloud cloud;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        cloud = LocalCloud.start(TestApplication.in(folder)
                .listener(new LocalCloudListener() {
                    @Override
                    public void requestAnswered(String method, String path, int status) {
                        HEARD.add(method + " " + path + " " + status);
                    }

                    @Override
                    public void requestFailed(String step, String reason) {
                        HEARD.add(step + ": " + reason);
                    }
                })
                .build());
        for (String function : List.of("shouting", "failing", "echo")) {
            start(function);
        }
    }

    /** API Gateway gives an answer 30 seconds, in which a busy machine may not have started a JVM. */
    private static void start(String function) throws Exception {
        URI invocations = URI.create(cloud.apiEndpoint() + "/2015-03-31/functions/" + function + "/invocations");
        CLIENT.send(
                HttpRequest.newBuilder(invocations)
                        .POST(BodyPublishers.ofString("{\"routeKey\": \"\"}"))
                        .build(),
                BodyHandlers.discarding());
    }

    @AfterAll
    static void close() {
        cloud.close();
    }

    @Test
    void returnsTheStepsAnswer() throws Exception {
        HttpResponse<String> response = send("POST", "/shout", "hello");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("HELLO");
        assertThat(response.headers().firstValue("x-route")).hasValue("POST /shout");
        assertThat(send("POST", "/shout/", "teapot").statusCode()).isEqualTo(418);
        assertThat(HEARD).contains("POST /shout 200", "POST /shout/ 418");
    }

    @Test
    void handsTheWholeRequestToTheStep() throws Exception {
        JsonNode event = new ObjectMapper()
                .readTree(send("GET", "/events/a%20b?x=1&x=2", "").body());

        assertThat(event.get("rawPath").textValue()).isEqualTo("/events/a b");
        assertThat(event.at("/pathParameters/id").textValue()).isEqualTo("a b");
        assertThat(event.at("/queryStringParameters/x").textValue()).isEqualTo("1,2");
        assertThat(event.at("/requestContext/http/method").textValue()).isEqualTo("GET");
        assertThat(event.at("/headers/user-agent").textValue()).startsWith("Java-http-client");
    }

    @Test
    void answersNotFoundToUnknownPathsAndMethods() throws Exception {
        for (HttpResponse<String> response : List.of(send("POST", "/nowhere", ""), send("GET", "/shout", ""))) {
            assertThat(response.statusCode()).isEqualTo(404);
            assertThat(response.body()).isEqualTo("{\"message\":\"Not Found\"}");
        }
    }

    @Test
    void hidesAFailingStepFromTheClientAndTellsTheListener() throws Exception {
        HttpResponse<String> response = send("GET", "/fail", "");

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).isEqualTo("{\"message\":\"Internal Server Error\"}");
        assertThat(HEARD).contains("failing: dev.stepwright.local.lambda.TestHandlers$Refused: no messages today");
        assertThat(send("POST", "/shout", "again").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesBodiesThatApiGatewayWouldNotTake() throws Exception {
        assertThat(send("POST", "/shout", "a".repeat(11 << 20)).statusCode()).isEqualTo(413);
    }

    private static HttpResponse<String> send(String method, String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(cloud.gatewayEndpoint() + path))
                .method(method, BodyPublishers.ofString(body))
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }
}
