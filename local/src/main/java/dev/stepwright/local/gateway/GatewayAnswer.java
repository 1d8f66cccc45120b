package dev.stepwright.local.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.http.HttpReply;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.protocol.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads a function's answer as an HTTP response: either the answer says what the response is, or it is the body.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">
 *     Lambda function response for format 2.0</a>
 */
public final class GatewayAnswer {

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** @throws BadAnswerException if API Gateway would answer 500 */
    HttpReply read(byte[] payload) {
        JsonNode answer = parse(payload);
        return answer.isObject() && answer.has("statusCode") ? stated(answer) : inferred(answer);
    }

    /** A response of the gateway itself. */
    public static HttpReply message(int status, String message) {
        return HttpReply.json(status, "{\"message\":\"" + message + "\"}");
    }

    /** What an integration with a service passes on when the service refuses. */
    public static HttpReply serviceError(ApiException error) {
        ObjectNode body = Json.object().put("__type", error.code()).put("message", error.getMessage());
        return HttpReply.json(error.status(), body.toString());
    }

    private JsonNode parse(byte[] payload) {
        try {
            JsonNode answer = mapper.readTree(payload);
            if (answer.isMissingNode()) {
                throw new BadAnswerException("the answer is empty");
            }
            return answer;
        } catch (JsonProcessingException e) {
            throw new BadAnswerException("the answer is not JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new BadAnswerException("the answer cannot be read: " + e);
        }
    }

    private static HttpReply inferred(JsonNode answer) {
        return HttpReply.json(200, answer.isTextual() ? answer.textValue() : answer.toString());
    }

    private static HttpReply stated(JsonNode answer) {
        Map<String, List<String>> headers = headers(answer.path("headers"));
        headers.putIfAbsent("content-type", List.of("text/plain;charset=utf-8"));
        List<String> cookies = cookies(answer.path("cookies"));
        if (!cookies.isEmpty()) {
            headers.put("set-cookie", cookies);
        }
        return new HttpReply(status(answer.get("statusCode")), headers, body(answer));
    }

    private static int status(JsonNode status) {
        if (!status.isInt() || status.intValue() < 200 || status.intValue() > 599) {
            throw new BadAnswerException("statusCode must be a number from 200 to 599, but is " + status);
        }
        return status.intValue();
    }

    private static Map<String, List<String>> headers(JsonNode headers) {
        if (!headers.isObject() && !headers.isMissingNode() && !headers.isNull()) {
            throw new BadAnswerException("headers must be an object of texts, but is " + headers);
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        headers.properties().forEach(header -> {
            if (!header.getValue().isValueNode()) {
                throw new BadAnswerException("the header '" + header.getKey() + "' must be a text");
            }
            values.put(
                    header.getKey().toLowerCase(Locale.ROOT),
                    List.of(header.getValue().asText()));
        });
        values.remove("content-length");
        return values;
    }

    private static List<String> cookies(JsonNode cookies) {
        List<String> values = new ArrayList<>();
        cookies.forEach(cookie -> values.add(cookie.asText()));
        return values;
    }

    private static byte[] body(JsonNode answer) {
        JsonNode body = answer.path("body");
        if (body.isMissingNode() || body.isNull()) {
            return new byte[0];
        }
        if (!body.isTextual()) {
            throw new BadAnswerException("body must be a text; write JSON into it as a text");
        }
        return answer.path("isBase64Encoded").asBoolean()
                ? decoded(body.textValue())
                : body.textValue().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] decoded(String body) {
        try {
            return Base64.getDecoder().decode(body);
        } catch (IllegalArgumentException e) {
            throw new BadAnswerException("isBase64Encoded is true, but the body is not Base64: " + e.getMessage());
        }
    }
}
