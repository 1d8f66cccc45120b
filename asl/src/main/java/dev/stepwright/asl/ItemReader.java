package dev.stepwright.asl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * Where a distributed Map reads its items from.
 *
 * @param resource the ARN of the call that reads
 * @param arguments the template of what is sent, {@code Parameters} in JSONPath mode
 * @param readerConfig the form of what is read
 */
public record ItemReader(String resource, Optional<JsonNode> arguments, ReaderConfig readerConfig) {}
