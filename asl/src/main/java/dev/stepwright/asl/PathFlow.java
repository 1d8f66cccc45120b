package dev.stepwright.asl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * What a state of JSONPath mode takes of its input and makes of its result; an absent member takes the whole (States
 * Language, "Input and Output Processing").
 *
 * @param inputPath picks what the state works on
 * @param resultSelector the template that reshapes the result
 * @param resultPath where in the state's input the result goes
 * @param outputPath picks the output of what there is then
 */
public record PathFlow(
        Optional<DataPath> inputPath,
        Optional<JsonNode> resultSelector,
        Optional<DataPath> resultPath,
        Optional<DataPath> outputPath) {

    private static final PathFlow NONE =
            new PathFlow(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Nothing is picked or reshaped, as of every state in JSONata. */
    public static PathFlow none() {
        return NONE;
    }
}
