package dev.stepwright.local.lambda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.account.LocalAccount;
import dev.stepwright.local.http.HttpReply;
import dev.stepwright.local.http.HttpRequest;
import dev.stepwright.local.http.HttpService;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lambda's Invoke operation for the functions of a host.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html">Invoke</a>
 */
public final class InvokeApi implements HttpService {

    /** The beginning of every path that this API answers. */
    public static final String PATH_PREFIX = "/2015-03-31/functions/";

    private static final Pattern PATH = Pattern.compile("/2015-03-31/functions/([^/]+)/invocations/?");
    private final LambdaHost host;
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    public InvokeApi(LambdaHost host) {
        this.host = host;
    }

    @Override
    public HttpReply answer(HttpRequest request) throws InterruptedException {
        return route(request).withHeader("x-amzn-RequestId", UUID.randomUUID().toString());
    }

    private HttpReply route(HttpRequest request) throws InterruptedException {
        Matcher path = PATH.matcher(request.path());
        if (!path.matches() || !request.method().equals("POST")) {
            return error(
                    404, "UnknownOperationException", "The local cloud serves only Invoke of Lambda's operations.");
        }
        if (request.body().length > LambdaHost.PAYLOAD_LIMIT) {
            return error(
                    413,
                    "RequestTooLargeException",
                    "%d byte payload is too large for the RequestResponse invocation type (limit %d bytes)"
                            .formatted(request.body().length, LambdaHost.PAYLOAD_LIMIT));
        }
        Optional<String> malformed = malformation(request.body());
        return malformed.isPresent()
                ? error(
                        400,
                        "InvalidRequestContentException",
                        "Could not parse request body into json: " + malformed.get())
                : invoke(path.group(1), request);
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

    private HttpReply invoke(String identifier, HttpRequest request) throws InterruptedException {
        String function = FunctionName.parseEncoded(identifier);
        if (!host.hosts(function)) {
            return error(404, "ResourceNotFoundException", "Function not found: " + LocalAccount.functionArn(function));
        }
        byte[] payload = request.body().length == 0 ? "{}".getBytes(StandardCharsets.UTF_8) : request.body();
        return switch (request.header("x-amz-invocation-type").orElse("RequestResponse")) {
            case "RequestResponse" -> reply(host.invoke(function, payload).orElseThrow());
            case "DryRun" -> HttpReply.empty(204);
            default ->
                error(
                        400,
                        "InvalidParameterValueException",
                        "The local cloud serves the invocation types RequestResponse and DryRun.");
        };
    }

    private static HttpReply reply(InvocationResult result) {
        HttpReply reply = HttpReply.of(200, "application/json", result.payload())
                .withHeader("X-Amz-Executed-Version", LambdaHost.VERSION);
        return result.failed() ? reply.withHeader("X-Amz-Function-Error", "Unhandled") : reply;
    }

    private static HttpReply error(int status, String type, String message) {
        ObjectNode body =
                JsonNodeFactory.instance.objectNode().put("Type", "User").put("Message", message);
        return HttpReply.json(status, body.toString()).withHeader("x-amzn-ErrorType", type);
    }
}
