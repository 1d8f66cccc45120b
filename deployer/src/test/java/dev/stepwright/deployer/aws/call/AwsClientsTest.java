package dev.stepwright.deployer.aws.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.stepwright.deployer.aws.AwsSettings;
import dev.stepwright.deployer.cloud.CallFailedException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AwsClientsTest {

    private static final String NOT_FOUND = "{\"Type\":\"User\",\"Message\":\"no function open-sesame\"}";

    private HttpServer server;
    private AwsClients clients;
    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<String> requests = new ArrayList<>();

    private record Answer(int status, String code, String body) {}

    @BeforeAll
    static void setCredentials() {
        System.setProperty("aws.accessKeyId", "test");
        System.setProperty("aws.secretAccessKey", "test");
    }

    @AfterAll
    static void clearCredentials() {
        System.clearProperty("aws.accessKeyId");
        System.clearProperty("aws.secretAccessKey");
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        clients = new AwsClients(new AwsSettings(
                Optional.of("eu-central-1"),
                Optional.empty(),
                Optional.of(URI.create("http://127.0.0.1:" + server.getAddress().getPort())),
                List.of("open-sesame")));
    }

    @AfterEach
    void stop() {
        clients.close();
        server.stop(0);
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        requests.add(exchange.getRequestMethod() + " " + body);
        Answer answer = answers.size() > 1 ? answers.pop() : answers.peek();
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("x-amzn-ErrorType", answer.code());
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Test
    void namesTheCallAndTheCodeAndHidesSecrets() {
        answers.add(new Answer(404, "ResourceNotFoundException", NOT_FOUND));
        CallFailedException failure = failure();
        assertThat(failure.call()).isEqualTo("lambda:GetFunction");
        assertThat(failure.code()).isEqualTo("ResourceNotFoundException");
        assertThat(failure.status()).isEqualTo(404);
        assertThat(failure).hasMessage("no function (hidden)");
        assertThat(requests).hasSize(1);
    }

    @Test
    void triesAgainAfterATransientFailure() {
        answers.add(new Answer(500, "ServiceException", "{}"));
        answers.add(new Answer(429, "TooManyRequestsException", "{}"));
        answers.add(new Answer(200, "", "{\"Configuration\":{\"FunctionName\":\"f\"}}"));
        assertThat(clients.lambda()
                        .getFunction(request -> request.functionName("f"))
                        .configuration()
                        .functionName())
                .isEqualTo("f");
        assertThat(requests).hasSize(3);
    }

    @Test
    void namesTheCallWhenNoAnswerComes() {
        server.stop(0);
        CallFailedException failure = failure();
        assertThat(failure.call()).isEqualTo("lambda:GetFunction");
        assertThat(failure.status()).isZero();
        assertThat(failure).hasMessageStartingWith("no answer: ");
    }

    @Test
    void sendsPatchWhichApiGatewayNeeds() {
        answers.add(new Answer(200, "", "{\"routeId\":\"r\",\"target\":\"integrations/i\"}"));
        String target = clients.gateway()
                .updateRoute(request -> request.apiId("a").routeId("r").target("integrations/i"))
                .target();
        assertThat(target).isEqualTo("integrations/i");
        assertThat(requests).containsExactly("PATCH {\"target\":\"integrations/i\"}");
    }

    private CallFailedException failure() {
        return catchThrowableOfType(
                CallFailedException.class, () -> clients.lambda().getFunction(request -> request.functionName("f")));
    }
}
