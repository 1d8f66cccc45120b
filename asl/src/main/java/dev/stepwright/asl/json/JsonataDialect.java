package dev.stepwright.asl.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.asl.FailState;
import dev.stepwright.asl.QueryLanguage;
import dev.stepwright.asl.Transformation;
import dev.stepwright.asl.WaitState;
import java.util.Optional;

/** The members of JSONata mode, where any value may be an expression. */
final class JsonataDialect implements Dialect {

    @Override
    public QueryLanguage language() {
        return QueryLanguage.JSONATA;
    }

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
        return state.formed("Arguments", Form.OBJECT.orExpression());
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
    public Optional<JsonNode> literalOrReference(Fields state, String name, Form literal) {
        return state.formed(name, literal.orExpression());
    }

    @Override
    public Optional<JsonNode> condition(Fields rule) {
        rule.require("Next");
        Dialect.requireTest(rule);
        return rule.formed("Condition", Form.TRUTH.orExpression());
    }

    @Override
    public Optional<WaitState.Delay> delay(Fields state) {
        Optional<JsonNode> seconds =
                state.formed("Seconds", Form.integer(0, MOST_SECONDS).orExpression());
        Optional<JsonNode> timestamp =
                state.formed("Timestamp", Form.timestamp().orExpression());
        if (!state.requireOneOf(DELAYS)) {
            return Optional.empty();
        }
        return seconds.<WaitState.Delay>map(WaitState.Seconds::new).or(() -> timestamp.map(WaitState.Timestamp::new));
    }

    @Override
    public Optional<JsonNode> items(Fields state) {
        return state.formed("Items", Form.ARRAY.orExpression());
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
                state.formed("Error", Form.TEXT.orExpression()),
                Optional.empty(),
                state.formed("Cause", Form.TEXT.orExpression()),
                Optional.empty());
    }
}
