package dev.stepwright.asl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The {@code Assign} and {@code Output} of a state, a choice rule or a catcher; both are evaluated on the values held
 * on entry. A state in JSONPath has paths in place of the output.
 *
 * @param assign variable name to template, in the order of the document
 * @param output the template of the output; when absent, the default of the place it stands in
 * @param paths in JSONPath mode
 */
public record Transformation(Map<String, JsonNode> assign, Optional<JsonNode> output, PathFlow paths) {

    private static final Transformation NONE = new Transformation(Map.of(), Optional.empty(), PathFlow.none());

    public Transformation {
        assign = Collections.unmodifiableMap(new LinkedHashMap<>(assign));
    }

    /** The form of JSONata. */
    public Transformation(Map<String, JsonNode> assign, Optional<JsonNode> output) {
        this(assign, output, PathFlow.none());
    }

    /** Assigns nothing and leaves the default output. */
    public static Transformation none() {
        return NONE;
    }

    public Transformation withOutput(JsonNode template) {
        return new Transformation(assign, Optional.of(template), paths);
    }

    /** Adds one variable, or replaces its template. */
    public Transformation withAssign(String variable, JsonNode template) {
        Map<String, JsonNode> all = new LinkedHashMap<>(assign);
        all.put(variable, template);
        return new Transformation(all, output, paths);
    }
}
