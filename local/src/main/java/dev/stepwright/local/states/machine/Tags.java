package dev.stepwright.local.states.machine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.local.states.protocol.ApiException;
import dev.stepwright.local.states.protocol.Parameters;
import java.util.LinkedHashMap;
import java.util.Map;

/** The tags of one resource by key, in the order in which they were given. */
final class Tags {

    private static final int LIMIT = 50;

    private final Map<String, String> values = new LinkedHashMap<>();

    /** @param list {@code key} and {@code value} pairs */
    synchronized void put(JsonNode list, String resource) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        for (JsonNode tag : list) {
            Parameters pair = new Parameters(tag);
            changed.put(pair.text("key", 128), pair.optionalText("value", 256).orElse(""));
        }
        if (changed.size() > LIMIT) {
            throw ApiException.service("TooManyTags", "'" + resource + "' has more than " + LIMIT + " tags");
        }
        values.putAll(changed);
    }

    synchronized void remove(JsonNode keys) {
        keys.forEach(key -> values.remove(key.asText()));
    }

    synchronized Map<String, String> all() {
        return new LinkedHashMap<>(values);
    }
}
