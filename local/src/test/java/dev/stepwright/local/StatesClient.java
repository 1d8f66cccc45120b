package dev.stepwright.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** Speaks to Step Functions without ever saying a thing twice, as the SDK does. */
record StatesClient(HttpClient http, URI endpoint) {

    private static final JsonMapper MAPPER = new JsonMapper();

    static StatesClient of(String endpoint) {
        return new StatesClient(HttpClient.newHttpClient(), URI.create(endpoint));
    }

    static JsonNode read(String json) throws IOException {
        return MAPPER.readTree(json);
    }

    /**
     * @throws IOException when there is no answer
     * @throws IllegalStateException when it is a refusal
     */
    JsonNode call(String operation, Map<String, Object> parameters) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("X-Amz-Target", "AWSStepFunctions." + operation)
                .header("Content-Type", "application/x-amz-json-1.0")
                .POST(BodyPublishers.ofString(MAPPER.writeValueAsString(parameters)))
                .build();
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(operation + " " + parameters + ": " + response.body());
            }
            return read(response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
