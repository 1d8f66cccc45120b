package dev.stepwright.local.apis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.gateway.RoutePattern;
import dev.stepwright.local.http.HttpRequest;
import dev.stepwright.local.protocol.FormText;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an integration's request parameters are for one request: texts as they are, or parts of the request.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html">Parameter
 *     mapping</a>
 */
final class RequestValues {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final HttpRequest request;
    private final RoutePattern.Match<?> match;
    private final String requestId;

    RequestValues(HttpRequest request, RoutePattern.Match<?> match, String requestId) {
        this.request = request;
        this.match = match;
        this.requestId = requestId;
    }

    /** Parameters that stand for something the request does not have are left out. */
    Map<String, String> of(ObjectNode integration) {
        Map<String, String> values = new LinkedHashMap<>();
        integration
                .path("requestParameters")
                .properties()
                .forEach(parameter ->
                        value(parameter.getValue().asText()).ifPresent(value -> values.put(parameter.getKey(), value)));
        return values;
    }

    private Optional<String> value(String expression) {
        String name = expression.substring(expression.lastIndexOf('.') + 1);
        if (expression.equals("$request.body")) {
            return Optional.of(body()).filter(body -> !body.isEmpty());
        }
        if (expression.startsWith("$request.body.")) {
            return inBody(expression.substring("$request.body".length()).replace('.', '/'));
        }
        if (expression.startsWith("$request.header.")) {
            return request.header(name);
        }
        if (expression.startsWith("$request.querystring.")) {
            return Optional.ofNullable(FormText.parse(request.query()).get(name))
                    .map(values -> String.join(",", values));
        }
        if (expression.startsWith("$request.path.")) {
            return Optional.ofNullable(match.variables().get(name));
        }
        if (expression.equals("$context.requestId")) {
            return Optional.of(requestId);
        }
        return Optional.of(expression);
    }

    private Optional<String> inBody(String pointer) {
        try {
            JsonNode value = MAPPER.readTree(body()).at(pointer);
            return value.isMissingNode()
                    ? Optional.empty()
                    : Optional.of(value.isTextual() ? value.textValue() : value.toString());
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private String body() {
        return new String(request.body(), StandardCharsets.UTF_8);
    }
}
