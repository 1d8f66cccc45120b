package dev.stepwright.testing.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** The lines of the workflow that its states come from. */
public final class SourceMap {

    private final JsonNode places;

    private SourceMap(JsonNode places) {
        this.places = places;
    }

    /** Of a definition that was not generated. */
    static SourceMap empty() {
        return read("{}");
    }

    /** @param text the JSON that {@code sfn:generate} wrote beside the definition */
    static SourceMap read(String text) {
        return new SourceMap(Wire.tree(text));
    }

    /** File and line as a stack trace has them, so that development environments lead there. */
    public Optional<String> place(String state) {
        JsonNode place = places.path(state);
        return place.isMissingNode()
                ? Optional.empty()
                : Optional.of(fileName(place.path("file").asText()) + ":"
                        + place.path("line").asInt());
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
