package dev.stepwright.engine.result;

import dev.stepwright.engine.json.JsonObject;
import java.util.List;
import java.util.Set;

/**
 * What an export has left that those after a redrive add to.
 *
 * @param files those of child executions that have succeeded, as the manifest names them
 * @param executions the ARNs of those
 */
public record ExportedResults(List<JsonObject> files, Set<String> executions) {

    /** Before the first one. */
    public static final ExportedResults NONE = new ExportedResults(List.of(), Set.of());

    public ExportedResults {
        files = List.copyOf(files);
        executions = Set.copyOf(executions);
    }

    boolean has(ChildResult result) {
        return executions.contains(result.executionArn());
    }
}
