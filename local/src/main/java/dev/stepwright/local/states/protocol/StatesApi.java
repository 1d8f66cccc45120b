package dev.stepwright.local.states.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.http.HttpReply;
import dev.stepwright.local.http.HttpRequest;
import dev.stepwright.local.http.HttpService;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The AWS JSON 1.0 protocol: finds the operation that a request names and writes its answer or error.
 *
 * @see <a href="https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html">AWS JSON 1.0 protocol</a>
 */
public final class StatesApi implements HttpService {

    /** The service takes requests of up to 1 MB; escaping makes a definition of that size somewhat longer. */
    public static final int BODY_LIMIT = 4 << 20;

    private static final String CONTENT_TYPE = "application/x-amz-json-1.0";
    private static final String TARGET_PREFIX = "AWSStepFunctions.";

    private final Map<String, Operation> operations = new HashMap<>();
    private final Consumer<Throwable> failures;
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    public StatesApi(List<OperationFamily> families, Consumer<Throwable> failures) {
        families.forEach(family -> operations.putAll(family.operations()));
        this.failures = failures;
    }

    @Override
    public HttpReply answer(HttpRequest request) {
        return reply(request).withHeader("x-amzn-RequestId", UUID.randomUUID().toString());
    }

    private HttpReply reply(HttpRequest request) {
        try {
            return json(200, operation(request).call(parameters(request)));
        } catch (ApiException e) {
            return error(400, e);
        } catch (RuntimeException e) {
            failures.accept(e);
            return error(500, ApiException.internalFailure());
        }
    }

    private Operation operation(HttpRequest request) {
        String target = request.header("x-amz-target")
                .orElseThrow(() -> ApiException.unknownOperation(
                        "This is the Step Functions API: a request needs the header X-Amz-Target, as the AWS CLI and"
                                + " SDKs send it."));
        String name = target.startsWith(TARGET_PREFIX) ? target.substring(TARGET_PREFIX.length()) : "";
        Operation operation = operations.get(name);
        if (operation == null) {
            throw ApiException.unknownOperation("The local cloud does not serve " + target + ".");
        }
        return operation;
    }

    private Parameters parameters(HttpRequest request) {
        if (request.body().length > BODY_LIMIT) {
            throw ApiException.validation("Request size exceeded");
        }
        if (request.body().length == 0) {
            return new Parameters(Json.object());
        }
        try {
            JsonNode body = mapper.readTree(request.body());
            if (!body.isObject()) {
                throw ApiException.serialization("The request must be a JSON object.");
            }
            return new Parameters(body);
        } catch (JsonProcessingException e) {
            throw ApiException.serialization("The request is not JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw ApiException.serialization("The request is not JSON: " + e.getMessage());
        }
    }

    private static HttpReply error(int status, ApiException e) {
        return json(status, Json.object().put("__type", e.type()).put("message", e.getMessage()));
    }

    private static HttpReply json(int status, ObjectNode body) {
        return HttpReply.of(status, CONTENT_TYPE, body.toString().getBytes(StandardCharsets.UTF_8));
    }
}
