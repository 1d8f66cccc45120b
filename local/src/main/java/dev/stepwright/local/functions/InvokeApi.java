package dev.stepwright.local.functions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.engine.lambda.LogType;
import dev.stepwright.local.functions.store.FunctionErrors;
import dev.stepwright.local.functions.store.FunctionReference;
import dev.stepwright.local.http.HttpReply;
import dev.stepwright.local.http.HttpRequest;
import dev.stepwright.local.http.HttpService;
import dev.stepwright.local.lambda.InvocationResult;
import dev.stepwright.local.lambda.LambdaHost;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.Parameters;
import dev.stepwright.local.protocol.wire.FormText;
import dev.stepwright.local.protocol.wire.RestProtocol;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lambda's Invoke operation, whose request and answer are the bytes that the function takes and gives.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html">Invoke</a>
 */
final class InvokeApi implements HttpService {

    static final Pattern PATH = Pattern.compile("/2015-03-31/functions/([^/]+)/invocations/?");

    private final FunctionInvocations functions;
    private final ExecutorService events;
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** @param events runs the calls that nobody waits for */
    InvokeApi(FunctionInvocations functions, ExecutorService events) {
        this.functions = functions;
        this.events = events;
    }

    @Override
    public HttpReply answer(HttpRequest request) throws InterruptedException {
        return route(request).withHeader("x-amzn-RequestId", UUID.randomUUID().toString());
    }

    private HttpReply route(HttpRequest request) throws InterruptedException {
        try {
            Matcher path = PATH.matcher(request.path());
            if (!path.matches() || !request.method().equals("POST")) {
                throw ApiException.of(404, "UnknownOperationException", "Invoke is a POST to /invocations.");
            }
            check(request.body());
            return invoke(reference(path.group(1), request.query()), request);
        } catch (ApiException e) {
            return RestProtocol.error(e);
        }
    }

    private static FunctionReference reference(String segment, String query) {
        ObjectNode members = Json.object()
                .put("FunctionName", URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8));
        FormText.parse(query).forEach((name, values) -> members.put(name, values.get(0)));
        return FunctionReference.of(new Parameters(members));
    }

    private void check(byte[] body) {
        if (body.length > LambdaHost.PAYLOAD_LIMIT) {
            throw ApiException.of(
                    413,
                    "RequestTooLargeException",
                    "%d byte payload is too large for the RequestResponse invocation type (limit %d bytes)"
                            .formatted(body.length, LambdaHost.PAYLOAD_LIMIT));
        }
        malformation(body).ifPresent(reason -> {
            throw ApiException.of(
                    400, "InvalidRequestContentException", "Could not parse request body into json: " + reason);
        });
    }

    private Optional<String> malformation(byte[] body) {
        try {
            mapper.readTree(body);
            return Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.of(e.getOriginalMessage());
        } catch (IOException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private HttpReply invoke(FunctionReference function, HttpRequest request) throws InterruptedException {
        byte[] payload = request.body().length == 0 ? "{}".getBytes(StandardCharsets.UTF_8) : request.body();
        LogType logType = logType(request);
        functions.check(function);
        return switch (request.header("x-amz-invocation-type").orElse("RequestResponse")) {
            case "RequestResponse" -> reply(functions.invoke(function, payload, logType));
            case "DryRun" -> HttpReply.empty(204);
            case "Event" -> later(function, payload);
            default -> throw FunctionErrors.invalidValue("The invocation types are RequestResponse, Event and DryRun.");
        };
    }

    private static LogType logType(HttpRequest request) {
        String text = request.header("x-amz-log-type").orElse("None");
        return LogType.of(text).orElseThrow(() -> ApiException.of(400, "ValidationException", LogType.refusal(text)));
    }

    /** Unlike Lambda, the local cloud does not call again when an event's call fails. */
    private HttpReply later(FunctionReference function, byte[] payload) {
        events.submit(() -> functions.invoke(function, payload, LogType.NONE));
        return HttpReply.empty(202);
    }

    private static HttpReply reply(InvocationOutcome outcome) {
        InvocationResult result = outcome.result();
        HttpReply reply = HttpReply.of(200, "application/json", result.payload())
                .withHeader("X-Amz-Executed-Version", outcome.version());
        HttpReply marked = result.failed() ? reply.withHeader("X-Amz-Function-Error", "Unhandled") : reply;
        return result.logResult()
                .map(log -> marked.withHeader("X-Amz-Log-Result", log))
                .orElse(marked);
    }
}
