package dev.stepwright.conformance.random.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What a call of a step gives. */
public sealed interface Answer {

    /** A value of the step's result type; null for {@code void}. */
    record Returns(JsonNode value) implements Answer {}

    /** An exception, made with these arguments. */
    record Throws(String exceptionClass, List<JsonNode> arguments) implements Answer {}
}
