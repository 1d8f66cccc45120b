package dev.stepwright.local.protocol.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.http.HttpReply;
import dev.stepwright.local.http.HttpRequest;
import dev.stepwright.local.http.HttpService;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.Parameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The REST JSON protocol: method and path name the operation; its request is made of the path's variables, the query
 * and the body. One operation runs at a time.
 *
 * @see <a href="https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html">AWS restJson1 protocol</a>
 */
public final class RestProtocol implements HttpService {

    private final String service;
    private final List<RestRoute> routes;
    private final Consumer<Throwable> failures;
    private final JsonBody bodies = new JsonBody();

    public RestProtocol(String service, List<RestRoute> routes, Consumer<Throwable> failures) {
        this.service = service;
        this.routes = List.copyOf(routes);
        this.failures = failures;
    }

    @Override
    public HttpReply answer(HttpRequest request) throws InterruptedException {
        return reply(request).withHeader("x-amzn-RequestId", RequestId.next());
    }

    private HttpReply reply(HttpRequest request) throws InterruptedException {
        try {
            for (RestRoute route : routes) {
                Optional<Map<String, String>> variables = route.match(request.method(), request.path());
                if (variables.isPresent()) {
                    return call(route, parameters(variables.get(), request));
                }
            }
            throw unknown(request);
        } catch (ApiException e) {
            return error(e);
        } catch (RuntimeException e) {
            failures.accept(e);
            return error(ApiException.internalFailure());
        }
    }

    private synchronized HttpReply call(RestRoute route, Parameters parameters) throws InterruptedException {
        ObjectNode answer = route.operation().call(parameters);
        return route.status() == 204 ? HttpReply.empty(204) : HttpReply.json(route.status(), answer.toString());
    }

    private Parameters parameters(Map<String, String> variables, HttpRequest request) {
        ObjectNode members = bodies.read(request.body());
        FormText.parse(request.query()).forEach((name, values) -> {
            if (values.size() == 1) {
                members.put(name, values.get(0));
            } else {
                ArrayNode list = members.putArray(name);
                values.forEach(list::add);
            }
        });
        variables.forEach(members::put);
        return new Parameters(members);
    }

    private ApiException unknown(HttpRequest request) {
        return ApiException.of(
                404,
                "UnknownOperationException",
                "The local cloud does not serve %s %s of %s.".formatted(request.method(), request.path(), service));
    }

    /** The services disagree about the case of the message's name; clients read either. */
    public static HttpReply error(ApiException e) {
        ObjectNode body = Json.object()
                .put("Type", e.status() < 500 ? "User" : "Service")
                .put("Message", e.getMessage())
                .put("message", e.getMessage());
        return HttpReply.json(e.status(), body.toString()).withHeader("x-amzn-ErrorType", e.code());
    }
}
