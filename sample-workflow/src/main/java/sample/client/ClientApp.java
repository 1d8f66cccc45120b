package sample.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;

/**
 * Listens for {@code POST /process-data/} and forwards the request to the API gateway.
 *
 * <p>{@code PORT} is where it listens (8000), {@code GATEWAY_URL} where the gateway is ({@code http://localhost:3000}).
 * It needs only the JDK: {@code java ClientApp.java} runs it.
 */
public final class ClientApp {

    private static final String ROUTE = "/process-data";

    /** API Gateway gives up on a function after 30 seconds; a little more, so that its answer still arrives. */
    private static final Duration GATEWAY_TIMEOUT = Duration.ofSeconds(35);

    private final URI target;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private ClientApp(URI gateway) {
        this.target = URI.create(gateway.toString().replaceAll("/+$", "") + ROUTE);
    }

    /** Runs until the process is ended. */
    public static void main(String[] arguments) throws IOException {
        try {
            int port = port(System.getenv().getOrDefault("PORT", "8000"));
            URI gateway = gateway(System.getenv().getOrDefault("GATEWAY_URL", "http://localhost:3000"));
            HttpServer server = start(port, gateway);
            System.out.printf(
                    "Listening on http://localhost:%d%s/, forwarding to %s%n",
                    server.getAddress().getPort(), ROUTE, gateway);
        } catch (BindException inUse) {
            exit("The port is in use (" + inUse.getMessage() + "). Choose another one: PORT=8001");
        } catch (IllegalArgumentException wrong) {
            exit(wrong.getMessage());
        }
    }

    /** Starts listening; port 0 takes any free one. */
    static HttpServer start(int port, URI gateway) throws IOException {
        ClientApp app = new ClientApp(gateway);
        HttpServer server = HttpServer.create(new InetSocketAddress(port), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", app::handle);
        server.start();
        return server;
    }

    static int port(String value) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65_535) {
            throw new IllegalArgumentException("PORT is not a port number from 0 to 65535: " + value);
        }
        return Integer.parseInt(value);
    }

    static URI gateway(String value) {
        if (!value.matches("https?://[^\\s/?#]+[^\\s?#]*")) {
            throw new IllegalArgumentException(
                    "GATEWAY_URL is not an http or https address such as http://localhost:3000: " + value);
        }
        return URI.create(value);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (!path.equals(ROUTE) && !path.equals(ROUTE + "/")) {
                answer(exchange, 404, "There is nothing at " + path + "; POST to " + ROUTE + "/");
            } else if (!exchange.getRequestMethod().equals("POST")) {
                exchange.getResponseHeaders().set("Allow", "POST");
                answer(exchange, 405, "Use POST for " + ROUTE + "/");
            } else {
                forward(exchange);
            }
        }
    }

    private void forward(HttpExchange exchange) throws IOException {
        try {
            HttpResponse<byte[]> response = client.send(request(exchange), HttpResponse.BodyHandlers.ofByteArray());
            String type = response.headers().firstValue("Content-Type").orElse("application/json");
            send(exchange, response.statusCode(), type, response.body());
        } catch (HttpTimeoutException late) {
            answer(exchange, 504, "The gateway at " + target + " did not answer in time");
        } catch (IOException away) {
            answer(exchange, 502, "The gateway at " + target + " cannot be reached; is it running?");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            answer(exchange, 503, "The client app is stopping");
        }
    }

    private HttpRequest request(HttpExchange exchange) throws IOException {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        return HttpRequest.newBuilder(target)
                .timeout(GATEWAY_TIMEOUT)
                .header("Content-Type", type == null ? "application/json" : type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(
                        exchange.getRequestBody().readAllBytes()))
                .build();
    }

    private static void answer(HttpExchange exchange, int status, String message) throws IOException {
        String escaped = message.replace("\\", "\\\\").replace("\"", "\\\"");
        send(
                exchange,
                status,
                "application/json",
                ("{\"message\":\"" + escaped + "\"}").getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static void exit(String problem) {
        System.err.println(problem);
        System.exit(2);
    }
}
