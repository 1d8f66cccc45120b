package dev.stepwright.local.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.stepwright.engine.service.ServiceResponse;
import dev.stepwright.engine.service.ServiceResponse.Answered;
import dev.stepwright.engine.service.ServiceResponse.Refused;
import dev.stepwright.local.protocol.Json;
import java.net.http.HttpResponse;

/**
 * What a task gets of a response, and the names of what goes wrong.
 *
 * @param status before the number of a status that is no success
 * @param connection when there is no response
 */
record WebErrors(String status, String connection) {

    static final WebErrors API_GATEWAY = new WebErrors("ApiGateway.", "ApiGateway.SdkClientException");
    static final WebErrors HTTP = new WebErrors("States.Http.StatusCode.", "States.Http.Socket");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    ServiceResponse response(HttpResponse<String> response) {
        return response.statusCode() < 400
                ? new Answered(result(response).toString())
                : Refused.of(status + response.statusCode(), response.body());
    }

    /** The JDK's client does not say why it could not connect. */
    ServiceResponse broken(Throwable thrown) {
        Throwable cause = thrown.getCause() == null ? thrown : thrown.getCause();
        String reason = cause.getMessage() == null ? "Connection refused" : cause.getMessage();
        return Refused.of(connection, "Unable to execute HTTP request: " + reason);
    }

    private static ObjectNode result(HttpResponse<String> response) {
        ObjectNode headers = Json.object();
        response.headers().map().forEach((name, values) -> {
            ArrayNode list = headers.putArray(name);
            values.forEach(list::add);
        });
        ObjectNode result = Json.object();
        result.set("Headers", headers);
        result.set("ResponseBody", body(response.body()));
        return result.put("StatusCode", response.statusCode()).put("StatusText", StatusText.of(response.statusCode()));
    }

    /** A body that is no JSON is a text. */
    private static JsonNode body(String text) {
        try {
            JsonNode value = JSON.readTree(text);
            return value.isMissingNode() ? TextNode.valueOf(text) : value;
        } catch (JsonProcessingException e) {
            return TextNode.valueOf(text);
        }
    }
}
