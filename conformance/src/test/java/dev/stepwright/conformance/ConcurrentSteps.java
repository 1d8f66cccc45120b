package dev.stepwright.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.manifest.FunctionEntry;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which steps a definition calls at the same time as others: those in branches, and in iterations that overlap. */
final class ConcurrentSteps {

    private final Map<String, FunctionEntry> functions;
    private final Set<String> found = new LinkedHashSet<>();

    private ConcurrentSteps(Map<String, FunctionEntry> functions) {
        this.functions = functions;
    }

    /** @param functions by the text that stands for each in the definition */
    static Set<String> of(JsonNode definition, Map<String, FunctionEntry> functions) {
        ConcurrentSteps steps = new ConcurrentSteps(functions);
        steps.search(definition, false);
        return steps.found;
    }

    private void search(JsonNode node, boolean concurrent) {
        String type = node.path("Type").asText();
        boolean overlapping = type.equals("Parallel")
                || type.equals("Map") && node.path("MaxConcurrency").asInt() != 1;
        node.forEach(child -> search(child, concurrent || overlapping));
        FunctionEntry function =
                functions.get(node.path("Arguments").path("FunctionName").asText());
        if (concurrent && function != null) {
            found.add(function.name());
        }
    }
}
