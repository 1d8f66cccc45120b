package dev.stepwright.maven.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said about an execution that did not succeed: error, cause, and where in the sources it happened. */
final class FailureText {

    private FailureText() {}

    static List<String> of(String status, Optional<String> error, Optional<String> cause, Optional<String> place) {
        List<String> lines = new ArrayList<>();
        lines.add(status + error.map(name -> " with " + name).orElse(""));
        cause.ifPresent(text -> lines.addAll(causeLines(text)));
        place.ifPresent(where -> lines.add("  at " + where));
        return lines;
    }

    /** A Lambda function's cause is a JSON document of its exception; any other cause is plain text. */
    private static List<String> causeLines(String cause) {
        Optional<JsonNode> exception = ReadableJson.parse(cause).filter(json -> json.has("errorMessage"));
        List<String> lines = new ArrayList<>();
        lines.add(
                "  " + exception.map(json -> json.get("errorMessage").asText()).orElse(cause));
        exception.ifPresent(json -> json.path("stackTrace").forEach(frame -> lines.add("    " + frame.asText())));
        return lines;
    }
}
