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

    ServiceResponse broken(Throwable thrown) {
        Throwable cause = thrown.getCause() == null ? thrown : thrown.getCause();
        return Refused.of(connection, "Unable to execute HTTP request: " + cause.getMessage());
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
        return result.put("StatusCode", response.statusCode()).put("StatusText", text(response.statusCode()));
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

    /** The JDK's client does not tell the phrase of the status line; these are those of the usual ones. */
    private static String text(int status) {
        return switch (status) {
            case 200 -> "OK";
            case 201 -> "Created";
            case 202 -> "Accepted";
            case 204 -> "No Content";
            case 301 -> "Moved Permanently";
            case 302 -> "Found";
            case 304 -> "Not Modified";
            default -> "";
        };
    }
}
