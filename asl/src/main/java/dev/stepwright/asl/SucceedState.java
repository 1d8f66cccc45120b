package dev.stepwright.asl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Ends the machine, branch or iteration successfully. */
public record SucceedState(
        Optional<String> comment, Optional<QueryLanguage> queryLanguage, Transformation transformation)
        implements State {

    /** Its output is its input. */
    public static SucceedState withInput() {
        return new SucceedState(Optional.empty(), Optional.empty(), Transformation.none());
    }

    public static SucceedState withOutput(JsonNode template) {
        return new SucceedState(
                Optional.empty(), Optional.empty(), Transformation.none().withOutput(template));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitSucceed(this);
    }
}
