package dev.stepwright.local.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.HttpRequestHandler;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.http.protocol.HttpCoreContext;

/** Translates between the library's exchanges and our requests and replies; nothing thrown here reaches the server. */
final class Exchanges implements HttpRequestHandler {

    /** How much of a body that is too long is read and dropped, so that its sender gets to see the reply. */
    private static final long DRAIN_LIMIT = 256L << 20;

    /** A body whose announced length is trusted: no more is set aside for what a client merely promises. */
    private static final int SMALL = 1 << 16;

    /** What the library says itself about the length of a body, and what a function may have said. */
    private static final Set<String> FRAMING = Set.of("content-length", "transfer-encoding");

    /** A percent sign that does not stand for a byte; whoever decodes the path or the query would have to refuse it. */
    private static final Pattern MALFORMED = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private static final String UNREADABLE =
            "{\"message\":\"The address has a percent sign without two hexadecimal digits behind it\"}";

    private final HttpService service;
    private final ToIntFunction<HttpRequest> bodyLimit;
    private final Consumer<Throwable> failures;

    Exchanges(HttpService service, ToIntFunction<HttpRequest> bodyLimit, Consumer<Throwable> failures) {
        this.service = service;
        this.bodyLimit = bodyLimit;
        this.failures = failures;
    }

    @Override
    public void handle(ClassicHttpRequest received, ClassicHttpResponse response, HttpContext context)
            throws IOException {
        try {
            boolean readable = !MALFORMED.matcher(received.getPath()).find();
            put(readable ? answer(read(received, context)) : HttpReply.json(400, UNREADABLE), response);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            put(HttpReply.json(503, "{\"message\":\"The local cloud is closing\"}"), response);
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

    private HttpRequest read(ClassicHttpRequest received, HttpContext context) throws IOException {
        String target = received.getPath();
        int question = target.indexOf('?');
        HttpRequest head = new HttpRequest(
                received.getMethod(),
                question < 0 ? target : target.substring(0, question),
                question < 0 ? "" : target.substring(question + 1),
                String.valueOf(received.getVersion()),
                client(context),
                headers(received),
                new byte[0]);
        return head.withBody(body(received.getEntity(), bodyLimit.applyAsInt(head)));
    }

    private static InetAddress client(HttpContext context) {
        return HttpCoreContext.cast(context).getEndpointDetails().getRemoteAddress() instanceof InetSocketAddress client
                ? client.getAddress()
                : InetAddress.getLoopbackAddress();
    }

    private static Map<String, List<String>> headers(ClassicHttpRequest received) {
        Map<String, List<String>> headers = new TreeMap<>();
        for (Header header : received.getHeaders()) {
            headers.computeIfAbsent(header.getName().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(header.getValue());
        }
        return headers;
    }

    private static byte[] body(HttpEntity entity, int limit) throws IOException {
        if (entity == null) {
            return new byte[0];
        }
        try (InputStream in = entity.getContent()) {
            long length = entity.getContentLength();
            boolean small = length >= 0 && length <= Math.min(limit, SMALL);
            byte[] body = small ? exactly((int) length, in) : in.readNBytes(limit + 1);
            if (body.length > limit) {
                drain(in);
            }
            return body;
        }
    }

    /** Without the larger buffers that reading up to a limit takes. */
    private static byte[] exactly(int length, InputStream in) throws IOException {
        byte[] body = new byte[length];
        int read = in.readNBytes(body, 0, length);
        return read == length ? body : Arrays.copyOf(body, read);
    }

    private static void drain(InputStream in) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long left = DRAIN_LIMIT;
        while (left > 0) {
            int count = in.read(buffer);
            left = count < 0 ? 0 : left - count;
        }
    }

    private static void put(HttpReply reply, ClassicHttpResponse response) {
        response.setCode(reply.status());
        reply.headers().forEach((name, values) -> {
            if (!FRAMING.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> response.addHeader(name, value));
            }
        });
        if (reply.body().length > 0) {
            response.setEntity(new ByteArrayEntity(reply.body(), null));
        }
    }
}
