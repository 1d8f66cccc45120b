package dev.stepwright.local.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Translates between the JDK's exchanges and our requests and replies; nothing thrown here reaches the server. */
final class Exchanges implements HttpHandler {

    /** How much of a body that is too long is read and dropped, so that its sender gets to see the reply. */
    private static final long DRAIN_LIMIT = 256L << 20;

    private final HttpService service;
    private final int bodyLimit;
    private final Consumer<Throwable> failures;

    Exchanges(HttpService service, int bodyLimit, Consumer<Throwable> failures) {
        this.service = service;
        this.bodyLimit = bodyLimit;
        this.failures = failures;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, answer(read(exchange)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpReply answer(HttpRequest request) throws InterruptedException {
        try {
            return service.answer(request);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            failures.accept(e);
            return HttpReply.json(500, "{\"message\":\"Internal Server Error\"}");
        }
    }

    private HttpRequest read(HttpExchange exchange) throws IOException {
        return new HttpRequest(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath(),
                Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), ""),
                exchange.getProtocol(),
                exchange.getRemoteAddress().getAddress(),
                headers(exchange),
                body(exchange.getRequestBody()));
    }

    private byte[] body(InputStream in) throws IOException {
        byte[] body = in.readNBytes(bodyLimit + 1);
        long left = body.length > bodyLimit ? DRAIN_LIMIT : 0;
        byte[] buffer = new byte[1 << 16];
        while (left > 0) {
            int count = in.read(buffer);
            left = count < 0 ? 0 : left - count;
        }
        return body;
    }

    private static Map<String, List<String>> headers(HttpExchange exchange) {
        Map<String, List<String>> headers = new TreeMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        return headers;
    }

    private static void send(HttpExchange exchange, HttpReply reply) throws IOException {
        reply.headers().forEach((name, values) -> exchange.getResponseHeaders().put(name, values));
        boolean head = exchange.getRequestMethod().equals("HEAD");
        if (head) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(reply.body().length));
        }
        boolean bodiless = head || reply.body().length == 0;
        exchange.sendResponseHeaders(reply.status(), bodiless ? -1 : reply.body().length);
        if (!bodiless) {
            exchange.getResponseBody().write(reply.body());
        }
    }
}
