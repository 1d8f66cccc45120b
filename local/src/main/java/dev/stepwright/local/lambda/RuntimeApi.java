package dev.stepwright.local.lambda;

import dev.stepwright.local.http.HttpReply;
import dev.stepwright.local.http.HttpRequest;
import dev.stepwright.local.http.HttpService;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Lambda Runtime API for all child JVMs; the first segment of the path, a secret of the child, tells them apart.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html">Lambda runtime API</a>
 */
final class RuntimeApi implements HttpService {

    private static final Pattern PATH = Pattern.compile("/([^/]+)/2018-06-01/runtime/(.+)");
    private static final Pattern ANSWER = Pattern.compile("invocation/([^/]+)/(response|error)");

    private final Map<String, FunctionProcess> clients = new ConcurrentHashMap<>();

    void register(String secret, FunctionProcess process) {
        clients.put(secret, process);
    }

    void forget(String secret) {
        clients.remove(secret);
    }

    @Override
    public HttpReply answer(HttpRequest request) throws InterruptedException {
        Matcher path = PATH.matcher(request.path());
        FunctionProcess client = path.matches() ? clients.get(path.group(1)) : null;
        return client == null ? unknown() : answer(client, path.group(2), request);
    }

    private HttpReply answer(FunctionProcess client, String resource, HttpRequest request) throws InterruptedException {
        Matcher answer = ANSWER.matcher(resource);
        if (resource.equals("invocation/next")) {
            return client.next().map(invocation -> event(client, invocation)).orElseGet(() -> HttpReply.empty(410));
        }
        if (resource.equals("init/error")) {
            client.initFailed(request.body());
            return accepted();
        }
        return answer.matches() ? finish(client, answer.group(1), answer.group(2), request) : unknown();
    }

    private static HttpReply finish(FunctionProcess client, String requestId, String outcome, HttpRequest request) {
        byte[] body = request.body();
        if (body.length > LambdaHost.RESPONSE_LIMIT) {
            client.finish(requestId, FunctionFailures.responseTooLarge(size(request)));
            return tooLarge();
        }
        InvocationResult result =
                outcome.equals("error") ? InvocationResult.failure(body) : InvocationResult.success(body);
        return client.finish(requestId, result) ? accepted() : invalidRequestId();
    }

    /** More than the limit is not read. */
    private static long size(HttpRequest request) {
        return request.header("Content-Length").map(Long::valueOf).orElse((long) request.body().length);
    }

    private static HttpReply event(FunctionProcess client, Invocation invocation) {
        long deadline = System.currentTimeMillis() + client.timeout().toMillis();
        Map<String, List<String>> headers = Map.of(
                "Content-Type", List.of("application/json"),
                "Lambda-Runtime-Aws-Request-Id", List.of(invocation.requestId()),
                "Lambda-Runtime-Deadline-Ms", List.of(String.valueOf(deadline)),
                "Lambda-Runtime-Invoked-Function-Arn", List.of(client.function().invokedArn()),
                "Lambda-Runtime-Trace-Id", List.of(traceId(invocation)));
        return new HttpReply(200, headers, invocation.payload());
    }

    /** An X-Ray header in its documented form, unsampled, with the request's id as the source of its random part. */
    private static String traceId(Invocation invocation) {
        String hex = invocation.requestId().replace("-", "");
        long seconds = System.currentTimeMillis() / 1000;
        return "Root=1-%08x-%s;Parent=%s;Sampled=0".formatted(seconds, hex.substring(0, 24), hex.substring(16));
    }

    private static HttpReply accepted() {
        return HttpReply.json(202, "{\"status\":\"OK\"}");
    }

    private static HttpReply invalidRequestId() {
        return HttpReply.json(400, "{\"errorType\":\"InvalidRequestID\",\"errorMessage\":\"Invalid request ID\"}");
    }

    private static HttpReply tooLarge() {
        return HttpReply.json(
                413,
                "{\"errorType\":\"RequestEntityTooLarge\",\"errorMessage\":\"Exceeded maximum allowed payload size (%d bytes).\"}"
                        .formatted(LambdaHost.RESPONSE_LIMIT));
    }

    private static HttpReply unknown() {
        return HttpReply.json(404, "{\"errorType\":\"NotFound\",\"errorMessage\":\"Unknown runtime resource\"}");
    }
}
