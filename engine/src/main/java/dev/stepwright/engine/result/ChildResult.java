package dev.stepwright.engine.result;

import dev.stepwright.engine.json.JsonArray;
import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.json.JsonText;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a child execution when its Map Run ends.
 *
 * @param outcome where it is told of
 * @param record everything that is told of it
 * @param output as JSON text, if it has succeeded
 */
public record ChildResult(Outcome outcome, JsonObject record, Optional<String> output) {

    /** The groups in which child executions are told of. */
    public enum Outcome {
        SUCCEEDED,
        FAILED,
        /** It was never started. */
        PENDING
    }

    /** Empty for one that was never started. */
    String executionArn() {
        return record.get("ExecutionArn") instanceof String arn ? arn : "";
    }

    /** Of all but those that have succeeded everything is told. */
    List<Object> told(ResultForm form) {
        if (output.isEmpty()) {
            return List.of(record);
        }
        return switch (form.transformation()) {
            case NONE -> List.of(record);
            case COMPACT -> List.of(JsonText.read(output.get()));
            case FLATTEN -> elements(JsonText.read(output.get()));
        };
    }

    private static List<Object> elements(Object output) {
        return output instanceof JsonArray array ? array : List.of(output);
    }
}
