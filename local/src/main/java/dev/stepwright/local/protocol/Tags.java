package dev.stepwright.local.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tags of one resource by key, in the order in which they were given. */
public final class Tags {

    private static final int LIMIT = 50;

    /** The namespace that AWS keeps for itself, in whatever case. */
    private static final String RESERVED = "aws:";

    private final Map<String, String> values = new LinkedHashMap<>();

    /** The names of a tag's two members, which differ from service to service. */
    public enum Style {
        LOWER("key", "value"),
        UPPER("Key", "Value");

        private final String key;
        private final String value;

        Style(String key, String value) {
            this.key = key;
            this.value = value;
        }
    }

    /** @param list of pairs */
    public void put(JsonNode list, Style style, String resource) {
        Map<String, String> given = new LinkedHashMap<>();
        for (JsonNode tag : list) {
            Parameters pair = new Parameters(tag);
            given.put(
                    pair.text(style.key, 1, 128),
                    pair.optionalText(style.value, 256).orElse(""));
        }
        put(given, resource);
    }

    public synchronized void put(Map<String, String> given, String resource) {
        given.keySet().forEach(Tags::checkNotReserved);
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.putAll(given);
        if (changed.size() > LIMIT) {
            throw ApiException.service("TooManyTags", "'" + resource + "' has more than " + LIMIT + " tags");
        }
        values.putAll(given);
    }

    private static void checkNotReserved(String key) {
        if (key.regionMatches(true, 0, RESERVED, 0, RESERVED.length())) {
            throw ApiException.validation("aws: prefixed tag key names are not allowed for external use.");
        }
    }

    /** Puts a tag back. */
    public synchronized void restore(String key, String value) {
        values.put(key, value);
    }

    public synchronized void remove(List<String> keys) {
        keys.forEach(values::remove);
    }

    public synchronized Map<String, String> all() {
        return new LinkedHashMap<>(values);
    }

    public ArrayNode pairs(Style style) {
        ArrayNode pairs = Json.object().putArray("tags");
        all().forEach((key, value) -> pairs.addObject().put(style.key, key).put(style.value, value));
        return pairs;
    }

    public ObjectNode object() {
        return Json.texts(all());
    }
}
