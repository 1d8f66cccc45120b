package dev.stepwright.asl.validation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a state in JSONPath says without evaluating it, by the place of the member within the state.
 *
 * @param templates members in which some members may be evaluated
 * @param texts members that have a twin whose name ends with {@code Path}
 * @param result that of a Pass state
 */
record Constants(Map<String, JsonNode> templates, Map<String, JsonNode> texts, Optional<JsonNode> result) {

    static Constants none() {
        return new Constants(new LinkedHashMap<>(), new LinkedHashMap<>(), Optional.empty());
    }

    Constants template(String member, Optional<JsonNode> node) {
        node.ifPresent(present -> templates.put(member, present));
        return this;
    }

    Constants text(String member, Optional<JsonNode> node) {
        node.ifPresent(present -> texts.put(member, present));
        return this;
    }

    Constants result(Optional<JsonNode> node) {
        return new Constants(templates, texts, node);
    }
}
