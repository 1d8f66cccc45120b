package dev.stepwright.asl.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.asl.FailState;
import dev.stepwright.asl.QueryLanguage;
import dev.stepwright.asl.Transformation;
import dev.stepwright.asl.WaitState;
import java.util.Optional;
import java.util.function.Predicate;

/** The members of JSONata mode, where any value may be an expression. */
final class JsonataDialect implements Dialect {

    @Override
    public Transformation ofInput(Fields state) {
        return new Transformation(state.members("Assign"), state.any("Output"));
    }

    @Override
    public Transformation ofResult(Fields state) {
        return ofInput(state);
    }

    @Override
    public Transformation ofRule(Fields rule) {
        return ofInput(rule);
    }

    @Override
    public Transformation ofCatcher(Fields catcher) {
        return ofInput(catcher);
    }

    @Override
    public Optional<JsonNode> arguments(Fields state) {
        return state.any("Arguments");
    }

    @Override
    public Optional<JsonNode> taskArguments(Fields state) {
        return state.literalOrExpression("Arguments", JsonNode::isObject, "an object");
    }

    @Override
    public Optional<JsonNode> parameters(Fields state) {
        return Optional.empty();
    }

    @Override
    public Optional<JsonNode> result(Fields state) {
        return Optional.empty();
    }

    @Override
    public Optional<JsonNode> literalOrReference(
            Fields state, String name, Predicate<JsonNode> literal, String expected) {
        return state.literalOrExpression(name, literal, expected);
    }

    @Override
    public Optional<JsonNode> condition(Fields rule) {
        rule.require("Condition", "Next");
        return rule.literalOrExpression("Condition", JsonNode::isBoolean, "true, false");
    }

    @Override
    public Optional<WaitState.Delay> delay(Fields state) {
        if (state.has("Seconds") == state.has("Timestamp")) {
            state.any("Seconds");
            state.any("Timestamp");
            state.fault("Exactly one of these fields is required: [Seconds, Timestamp]");
            return Optional.empty();
        }
        Optional<JsonNode> seconds =
                state.literalOrExpression("Seconds", Literals::isWaitingTime, "an integer from 0 to 99999999");
        Optional<JsonNode> timestamp = state.any("Timestamp");
        if (timestamp
                .filter(value -> !Literals.isTimestamp(value) && !Fields.isExpression(value))
                .isPresent()) {
            state.fault("Timestamp", Literals.NO_TIMESTAMP);
        }
        return seconds.<WaitState.Delay>map(WaitState.Seconds::new).or(() -> timestamp.map(WaitState.Timestamp::new));
    }

    @Override
    public Optional<JsonNode> items(Fields state) {
        return state.literalOrExpression("Items", JsonNode::isArray, "an array");
    }

    @Override
    public Optional<Fields> itemProcessor(Fields state) {
        state.require("ItemProcessor");
        return state.object("ItemProcessor");
    }

    @Override
    public Optional<JsonNode> itemSelector(Fields state) {
        return state.any("ItemSelector");
    }

    @Override
    public FailState fail(Fields state, Optional<String> comment, Optional<QueryLanguage> own) {
        return new FailState(
                comment,
                own,
                state.literalOrExpression("Error", JsonNode::isTextual, "a string"),
                Optional.empty(),
                state.literalOrExpression("Cause", JsonNode::isTextual, "a string"),
                Optional.empty());
    }
}
