package sample.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClientAppTest {

    private HttpServer gateway;
    private HttpServer app;

    /** A gateway that answers 202 with what it was asked. */
    @BeforeEach
    void start() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/process-data", exchange -> {
            String type = exchange.getRequestHeaders().getFirst("Content-Type");
            byte[] answer = (type + " " + exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                            + new String(exchange.getRequestBody().readAllBytes()))
                    .getBytes();
            exchange.getResponseHeaders().set("Content-Type", "text/plain");
            exchange.sendResponseHeaders(202, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        gateway.start();
        app = ClientApp.start(
                0, URI.create("http://127.0.0.1:" + gateway.getAddress().getPort() + "/"));
    }

    @AfterEach
    void stop() {
        app.stop(0);
        gateway.stop(0);
    }

    @Test
    void forwardsTheRequestAndReturnsTheAnswer() throws Exception {
        HttpResponse<String> response = send("POST", "/process-data/", "{\"message\": \"Hello\"}");
        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(response.headers().firstValue("Content-Type")).contains("text/plain");
        assertThat(response.body()).isEqualTo("application/json POST /process-data {\"message\": \"Hello\"}");
    }

    @Test
    void acceptsThePathWithoutTheLastSlash() throws Exception {
        assertThat(send("POST", "/process-data", "{}").statusCode()).isEqualTo(202);
    }

    @Test
    void knowsNoOtherPath() throws Exception {
        HttpResponse<String> response = send("POST", "/process-data/more", "{}");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body())
                .isEqualTo("{\"message\":\"There is nothing at /process-data/more; POST to /process-data/\"}");
    }

    @Test
    void takesNoOtherMethod() throws Exception {
        HttpResponse<String> response = send("PUT", "/process-data/", "{}");
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains("POST");
    }

    @Test
    void saysThatTheGatewayIsAway() throws Exception {
        gateway.stop(0);
        HttpResponse<String> response = send("POST", "/process-data/", "{}");
        assertThat(response.statusCode()).isEqualTo(502);
        assertThat(response.body()).contains("cannot be reached; is it running?");
    }

    @Test
    void refusesSettingsItCannotUse() {
        assertThat(ClientApp.port("8000")).isEqualTo(8000);
        assertThatThrownBy(() -> ClientApp.port("eighty")).hasMessageContaining("PORT");
        assertThatThrownBy(() -> ClientApp.port("65536")).hasMessageContaining("65535");
        assertThat(ClientApp.gateway("http://localhost:3000/dev/")).hasPath("/dev/");
        assertThatThrownBy(() -> ClientApp.gateway("localhost:3000")).hasMessageContaining("GATEWAY_URL");
    }

    private HttpResponse<String> send(String method, String path, String body) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + app.getAddress().getPort() + path);
        HttpRequest request = HttpRequest.newBuilder(address)
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
