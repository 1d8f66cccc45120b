package dev.stepwright.local.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** Reads the body of a request as a JSON object; no body is an empty one. */
final class JsonBody {

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** @throws ApiException if the body is something else */
    ObjectNode read(byte[] bytes) {
        if (bytes.length == 0) {
            return Json.object();
        }
        try {
            JsonNode body = mapper.readTree(bytes);
            if (body instanceof ObjectNode object) {
                return object;
            }
            throw ApiException.serialization("The request must be a JSON object.");
        } catch (JsonProcessingException e) {
            throw ApiException.serialization("The request is not JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw ApiException.serialization("The request is not JSON: " + e.getMessage());
        }
    }
}
