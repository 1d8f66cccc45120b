package dev.stepwright.asl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * Where a distributed Map writes the results of its child executions, or in which form they become the state's result.
 *
 * @param resource the ARN of the call that writes
 * @param arguments the template of what is sent, {@code Parameters} in JSONPath mode
 * @param writerConfig the form of what is written
 */
public record ResultWriter(
        Optional<String> resource, Optional<JsonNode> arguments, Optional<WriterConfig> writerConfig) {}
