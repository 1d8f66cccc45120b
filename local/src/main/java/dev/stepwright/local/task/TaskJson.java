package dev.stepwright.local.task;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.engine.service.ServiceCall;
import dev.stepwright.local.protocol.Json;

/** Reads the JSON that the engine sends. */
public final class TaskJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TaskJson() {}

    public static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the engine sends JSON", e);
        }
    }

    /** The parameters of a call; whatever is no object has none. */
    public static ObjectNode parameters(ServiceCall call) {
        return read(call.parameters()) instanceof ObjectNode object ? object : Json.object();
    }
}
