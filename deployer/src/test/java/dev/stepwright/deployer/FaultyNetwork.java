package dev.stepwright.deployer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stands between the deployer and a cloud, and breaks one of the calls that change something, with all its retries. */
final class FaultyNetwork implements AutoCloseable {

    private static final Set<String> NOT_PASSED_ON =
            Set.of("host", "connection", "content-length", "expect", "upgrade", "transfer-encoding");

    /** Actions of the JSON and query protocols that only look. */
    private static final Pattern LOOKING = Pattern.compile("(Get|List|Describe|Validate|Head|Test)\\w*");

    private static final Pattern QUERY_ACTION = Pattern.compile("(?:^|&)Action=(\\w+)");

    enum Fault {
        /** The call has no effect, and no answer. */
        LOST,
        /** The call has its effect, but the answer is lost. */
        ANSWER_LOST,
        /** The call has no effect, and the service says that it is its own mistake. */
        INTERNAL_FAILURE,
        /** The call has its effect, and it was the last one: the deployer was killed, or the network is gone. */
        LAST
    }

    private final Supplier<String> cloud;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Set<String> changes = new LinkedHashSet<>();
    private Optional<Fault> fault = Optional.empty();
    private int at;
    private boolean dead;

    FaultyNetwork(Supplier<String> cloud) throws IOException {
        this.cloud = cloud;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    String endpoint() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Breaks the call that changes something as the {@code position}th, counted from one. */
    synchronized void breakChange(int position, Fault kind) {
        mend();
        fault = Optional.of(kind);
        at = position;
    }

    /** Passes everything on, and counts from zero. */
    synchronized void mend() {
        fault = Optional.empty();
        dead = false;
        changes.clear();
    }

    synchronized int changes() {
        return changes.size();
    }

    private synchronized Optional<Fault> faultOf(HttpExchange exchange, byte[] body) {
        if (dead) {
            return Optional.of(Fault.LOST);
        }
        if (!isChange(exchange, body)) {
            return Optional.empty();
        }
        String call = exchange.getRequestHeaders().getFirst("amz-sdk-invocation-id");
        changes.add(call);
        boolean meant = List.copyOf(changes).indexOf(call) == at - 1;
        if (meant && fault.equals(Optional.of(Fault.LAST))) {
            dead = true;
        }
        return meant ? fault : Optional.empty();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            Optional<Fault> broken = faultOf(exchange, body);
            if (broken.isEmpty()) {
                answer(exchange, passOn(exchange, body));
                return;
            }
            switch (broken.get()) {
                case LOST -> {}
                case ANSWER_LOST, LAST -> passOn(exchange, body);
                case INTERNAL_FAILURE -> exchange.sendResponseHeaders(500, -1);
            }
        }
    }

    private HttpResponse<byte[]> passOn(HttpExchange exchange, byte[] body) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(cloud.get()).resolve(exchange.getRequestURI().toString()))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!NOT_PASSED_ON.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void answer(HttpExchange exchange, HttpResponse<byte[]> response) throws IOException {
        response.headers().map().forEach((name, values) -> {
            if (!NOT_PASSED_ON.contains(name.toLowerCase(Locale.ROOT)) && !name.startsWith(":")) {
                values.forEach(value -> exchange.getResponseHeaders().add(name, value));
            }
        });
        byte[] body = response.body();
        exchange.sendResponseHeaders(response.statusCode(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static boolean isChange(HttpExchange exchange, byte[] body) {
        String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
        if (target != null) {
            return !LOOKING.matcher(target.substring(target.lastIndexOf('.') + 1))
                    .matches();
        }
        Matcher action = QUERY_ACTION.matcher(new String(body, StandardCharsets.UTF_8));
        if (exchange.getRequestURI().getPath().equals("/") && action.find()) {
            return !LOOKING.matcher(action.group(1)).matches();
        }
        return !Set.of("GET", "HEAD").contains(exchange.getRequestMethod());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
