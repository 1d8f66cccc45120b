package dev.stepwright.asl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * Gives each child execution of a distributed Map several items; at least one of the bounds is present.
 *
 * @param maxItemsPerBatch an integer, or an expression that yields one; in JSONPath mode the text of a path
 * @param maxInputBytesPerBatch likewise
 * @param batchInput the template of what every batch has beside its items
 */
public record ItemBatcher(
        Optional<JsonNode> maxItemsPerBatch, Optional<JsonNode> maxInputBytesPerBatch, Optional<JsonNode> batchInput) {}
