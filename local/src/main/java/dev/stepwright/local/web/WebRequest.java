package dev.stepwright.local.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a request of a task's parameters, in which both services have most names in common. */
final class WebRequest {

    private WebRequest() {}

    static HttpRequest of(URI address, ObjectNode parameters, Duration limit) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(limit)
                .method(
                        parameters.path("Method").asText("GET"),
                        body(parameters).map(BodyPublishers::ofString).orElseGet(BodyPublishers::noBody));
        if (!parameters.path("Headers").has("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        values(parameters.path("Headers")).forEach(header -> request.header(header.getKey(), header.getValue()));
        return request.build();
    }

    static String withQuery(String address, ObjectNode parameters) {
        List<String> query = values(parameters.path("QueryParameters")).stream()
                .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                .toList();
        return query.isEmpty() ? address : address + "?" + String.join("&", query);
    }

    /** A text is the body itself. */
    static Optional<String> body(ObjectNode parameters) {
        JsonNode body = parameters.path("RequestBody");
        if (body.isMissingNode() || body.isNull()) {
            return Optional.empty();
        }
        return Optional.of(body.isTextual() ? body.textValue() : body.toString());
    }

    /** Each value of members that hold one or a list of them. */
    private static List<Map.Entry<String, String>> values(JsonNode members) {
        List<Map.Entry<String, String>> values = new ArrayList<>();
        members.properties().forEach(member -> {
            if (member.getValue().isArray()) {
                member.getValue().forEach(value -> values.add(Map.entry(member.getKey(), value.asText())));
            } else {
                values.add(Map.entry(member.getKey(), member.getValue().asText()));
            }
        });
        return values;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
