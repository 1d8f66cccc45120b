package dev.stepwright.asl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * One entry of {@code Choices}.
 *
 * @param condition a boolean, or the text of an expression that yields one; in JSONPath mode the comparison as an
 *     object
 * @param next the state that follows when the condition holds
 */
public record ChoiceRule(JsonNode condition, String next, Transformation transformation, Optional<String> comment) {

    public static ChoiceRule of(JsonNode condition, String next) {
        return new ChoiceRule(condition, next, Transformation.none(), Optional.empty());
    }

    public ChoiceRule withTransformation(Transformation changed) {
        return new ChoiceRule(condition, next, changed, comment);
    }
}
