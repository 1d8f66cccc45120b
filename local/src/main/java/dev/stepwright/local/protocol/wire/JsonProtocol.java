package dev.stepwright.local.protocol.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.http.HttpReply;
import dev.stepwright.local.http.HttpRequest;
import dev.stepwright.local.http.HttpService;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.Operation;
import dev.stepwright.local.protocol.OperationFamily;
import dev.stepwright.local.protocol.Parameters;
import java.util.List;
import java.util.function.Consumer;

/**
 * The AWS JSON protocols: the header X-Amz-Target names the operation, the body is its request.
 *
 * @see <a href="https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html">AWS JSON 1.0 protocol</a>
 */
public final class JsonProtocol implements HttpService {

    /** The services take requests of up to 1 MB; escaping makes a definition of that size somewhat longer. */
    public static final int BODY_LIMIT = 4 << 20;

    private final Dialect dialect;
    private final Operations operations;
    private final JsonBody bodies = new JsonBody();

    /**
     * What differs between services.
     *
     * @param targetPrefix what comes before the operation in X-Amz-Target, with the dot
     */
    public record Dialect(String service, String targetPrefix, String contentType) {

        public static Dialect version10(String service, String target) {
            return new Dialect(service, target + ".", "application/x-amz-json-1.0");
        }

        public static Dialect version11(String service, String target) {
            return new Dialect(service, target + ".", "application/x-amz-json-1.1");
        }
    }

    public JsonProtocol(Dialect dialect, List<OperationFamily> families, Consumer<Throwable> failures) {
        this.dialect = dialect;
        operations = new Operations(families, failures);
    }

    @Override
    public HttpReply answer(HttpRequest request) throws InterruptedException {
        return reply(request).withHeader("x-amzn-RequestId", RequestId.next());
    }

    private HttpReply reply(HttpRequest request) throws InterruptedException {
        try {
            return json(200, operation(request).call(parameters(request)));
        } catch (ApiException e) {
            return error(e);
        } catch (RuntimeException | StackOverflowError e) {
            return error(operations.failed(e));
        }
    }

    private Operation operation(HttpRequest request) {
        String target = request.header("x-amz-target")
                .orElseThrow(() -> ApiException.unknownOperation(
                        "This is the %s API: a request needs the header X-Amz-Target, as the AWS CLI and SDKs send it."
                                .formatted(dialect.service())));
        String prefix = dialect.targetPrefix();
        return operations.find(target.startsWith(prefix) ? target.substring(prefix.length()) : "", target);
    }

    private Parameters parameters(HttpRequest request) {
        if (request.body().length > BODY_LIMIT) {
            throw ApiException.validation("Request size exceeded");
        }
        return new Parameters(bodies.read(request.body()));
    }

    private HttpReply error(ApiException e) {
        return json(e.status(), Json.object().put("__type", e.type()).put("message", e.getMessage()));
    }

    private HttpReply json(int status, ObjectNode body) {
        return HttpReply.of(status, dialect.contentType(), Json.bytes(body));
    }
}
