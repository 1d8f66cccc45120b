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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The query protocol: a form names the operation as {@code Action}, the answer is XML. One operation runs at a time.
 *
 * @see <a href="https://smithy.io/2.0/aws/protocols/aws-query-protocol.html">AWS query protocol</a>
 */
public final class QueryProtocol implements HttpService {

    private final String namespace;
    private final Operations operations;
    private final Xml xml = Xml.wrapping("member");

    public QueryProtocol(String namespace, List<OperationFamily> families, Consumer<Throwable> failures) {
        this.namespace = namespace;
        operations = new Operations(families, failures);
    }

    @Override
    public HttpReply answer(HttpRequest request) throws InterruptedException {
        String id = RequestId.next();
        try {
            Map<String, List<String>> form =
                    FormText.parse(request.query() + "&" + new String(request.body(), StandardCharsets.UTF_8));
            String action = form.getOrDefault("Action", List.of("a request without Action"))
                    .get(0);
            return call(action, operations.find(action, action), QueryParameters.of(form), id);
        } catch (ApiException e) {
            return error(e, id);
        } catch (RuntimeException e) {
            return error(operations.failed(e), id);
        }
    }

    private synchronized HttpReply call(String action, Operation operation, Parameters parameters, String id)
            throws InterruptedException {
        ObjectNode answer = Json.object();
        answer.set(action + "Result", operation.call(parameters));
        answer.putObject("ResponseMetadata").put("RequestId", id);
        return reply(200, action + "Response", answer, id);
    }

    /** Services of this protocol call the exception of a broken constraint an error. */
    private HttpReply error(ApiException e, String id) {
        ObjectNode answer = Json.object();
        answer.putObject("Error")
                .put("Type", e.status() < 500 ? "Sender" : "Receiver")
                .put("Code", e.code().equals("ValidationException") ? "ValidationError" : e.code())
                .put("Message", e.getMessage());
        return reply(e.status(), "ErrorResponse", answer.put("RequestId", id), id);
    }

    private HttpReply reply(int status, String root, ObjectNode answer, String id) {
        return HttpReply.of(status, "text/xml", xml.write(root, namespace, answer))
                .withHeader("x-amzn-RequestId", id);
    }
}
