package dev.stepwright.engine.result;

import dev.stepwright.engine.json.JsonArray;
import dev.stepwright.engine.json.JsonText;
import java.util.List;
import java.util.Optional;

/**
 * Where the results of a Map's child executions go.
 *
 * @param form as the state asks for; without one its result is the outputs of those that have succeeded
 * @param export writes them, in place of giving them to the state
 */
public record Results(Optional<ResultForm> form, Optional<ResultExport> export) {

    /** What the state gives out if nothing is written. */
    public JsonArray ofState(List<ChildResult> results) {
        return form.map(asked -> asked.array(results)).orElseGet(() -> outputs(results));
    }

    private static JsonArray outputs(List<ChildResult> results) {
        return JsonArray.of(results.stream()
                .flatMap(result -> result.output().stream())
                .map(JsonText::read)
                .toList());
    }
}
