package dev.stepwright.conformance;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One call of a step.
 *
 * @param payload the arguments on the wire
 */
public record StepCall(String step, JsonNode payload) {}
