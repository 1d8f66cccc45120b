package dev.stepwright.asl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Ends the machine, branch or iteration successfully. */
public record SucceedState(Optional<String> comment, Optional<QueryLanguage> queryLanguage, Optional<JsonNode> output)
        implements State {

    /** Its output is its input. */
    public static SucceedState withInput() {
        return new SucceedState(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static SucceedState withOutput(JsonNode template) {
        return new SucceedState(Optional.empty(), Optional.empty(), Optional.of(template));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitSucceed(this);
    }
}
