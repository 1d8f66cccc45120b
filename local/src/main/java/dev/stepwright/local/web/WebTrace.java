package dev.stepwright.local.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.protocol.Json;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The last request of an HTTP Task and its response, in the form in which TestState shows them.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_InspectionDataRequest.html">InspectionDataRequest</a>
 */
public final class WebTrace implements AutoCloseable {

    private final Runnable end;
    private @Nullable ObjectNode request;
    private @Nullable ObjectNode response;

    WebTrace(Runnable end) {
        this.end = end;
    }

    synchronized void sent(HttpRequest sent, Optional<String> body) {
        request = Json.object()
                .put("protocol", sent.uri().getScheme())
                .put("method", sent.method())
                .put("url", sent.uri().toString())
                .put("headers", text(sent.headers()));
        body.ifPresent(text -> request.put("body", text));
        response = null;
    }

    synchronized void received(HttpResponse<String> received) {
        response = Json.object()
                .put("protocol", received.uri().getScheme())
                .put("statusCode", String.valueOf(received.statusCode()))
                .put("statusMessage", StatusText.of(received.statusCode()))
                .put("headers", text(received.headers()))
                .put("body", received.body());
    }

    /** Empty if the task made no request. */
    public synchronized Optional<ObjectNode> request() {
        return Optional.ofNullable(request);
    }

    /** Empty if there was none. */
    public synchronized Optional<ObjectNode> response() {
        return Optional.ofNullable(response);
    }

    private static String text(HttpHeaders headers) {
        return headers.map().entrySet().stream()
                .flatMap(header -> header.getValue().stream().map(value -> header.getKey() + ": " + value))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    @Override
    public void close() {
        end.run();
    }
}
