package dev.stepwright.asl.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.stepwright.asl.DataPath;
import dev.stepwright.asl.FailState;
import dev.stepwright.asl.PathFlow;
import dev.stepwright.asl.QueryLanguage;
import dev.stepwright.asl.Transformation;
import dev.stepwright.asl.WaitState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The members of JSONPath mode, where paths stand in members of their own (States Language, "Paths"). */
final class PathDialect implements Dialect {

    @Override
    public Transformation ofInput(Fields state) {
        PathFlow flow =
                new PathFlow(path(state, "InputPath"), Optional.empty(), Optional.empty(), path(state, "OutputPath"));
        return new Transformation(state.members("Assign"), Optional.empty(), flow);
    }

    @Override
    public Transformation ofResult(Fields state) {
        PathFlow flow = new PathFlow(
                path(state, "InputPath"),
                state.any("ResultSelector"),
                path(state, "ResultPath"),
                path(state, "OutputPath"));
        return new Transformation(state.members("Assign"), Optional.empty(), flow);
    }

    @Override
    public Transformation ofRule(Fields rule) {
        return new Transformation(rule.members("Assign"), Optional.empty());
    }

    @Override
    public Transformation ofCatcher(Fields catcher) {
        PathFlow flow = new PathFlow(Optional.empty(), Optional.empty(), path(catcher, "ResultPath"), Optional.empty());
        return new Transformation(catcher.members("Assign"), Optional.empty(), flow);
    }

    private static Optional<DataPath> path(Fields fields, String name) {
        Optional<JsonNode> value = fields.any(name);
        if (value.filter(JsonNode::isNull).isPresent()) {
            return Optional.of(DataPath.nothing());
        }
        return fields.text(name).map(DataPath::of);
    }

    @Override
    public Optional<JsonNode> arguments(Fields state) {
        return state.any("Parameters");
    }

    @Override
    public Optional<JsonNode> parameters(Fields state) {
        return state.any("Parameters");
    }

    @Override
    public Optional<JsonNode> result(Fields state) {
        return state.any("Result");
    }

    /** A number can be no path, so that a text in its place is the one from the member with {@code Path} at its end. */
    @Override
    public Optional<JsonNode> literalOrReference(
            Fields state, String name, Predicate<JsonNode> literal, String expected) {
        String pathName = name + "Path";
        if (state.has(name) && state.has(pathName)) {
            state.fault("Only one of these fields is permitted: [" + name + ", " + pathName + "]");
        }
        Optional<JsonNode> path = state.text(pathName).map(TextNode::valueOf);
        Optional<JsonNode> value = state.literal(name, literal, expected);
        return value.or(() -> path);
    }

    /** The rule itself, without what it leads to; which operators there are, the engine knows. */
    @Override
    public Optional<JsonNode> condition(Fields rule) {
        rule.require("Next");
        return Optional.of(rule.without("Next", "Assign", "Comment"));
    }

    @Override
    public Optional<WaitState.Delay> delay(Fields state) {
        List<WaitState.Delay> delays = new ArrayList<>();
        state.literal("Seconds", Literals::isWaitingTime, "an integer from 0 to 99999999")
                .ifPresent(seconds -> delays.add(new WaitState.Seconds(seconds)));
        state.literal("Timestamp", JsonNode::isTextual, "a string").ifPresent(timestamp -> {
            if (!Literals.isTimestamp(timestamp)) {
                state.fault("Timestamp", Literals.NO_TIMESTAMP);
            }
            delays.add(new WaitState.Timestamp(timestamp));
        });
        state.text("SecondsPath").ifPresent(path -> delays.add(new WaitState.SecondsPath(path)));
        state.text("TimestampPath").ifPresent(path -> delays.add(new WaitState.TimestampPath(path)));
        if (delays.size() != 1) {
            state.fault("Exactly one of these fields is required: [Seconds, SecondsPath, Timestamp, TimestampPath]");
            return Optional.empty();
        }
        return Optional.of(delays.get(0));
    }

    @Override
    public Optional<JsonNode> items(Fields state) {
        return state.text("ItemsPath").map(TextNode::valueOf);
    }

    /** {@code Iterator} is its older name. */
    @Override
    public Optional<Fields> itemProcessor(Fields state) {
        if (!state.has("Iterator")) {
            state.require("ItemProcessor");
        }
        Optional<Fields> older = state.object("Iterator");
        return state.object("ItemProcessor").or(() -> older);
    }

    /** {@code Parameters} is its older name. */
    @Override
    public Optional<JsonNode> itemSelector(Fields state) {
        Optional<JsonNode> older = state.any("Parameters");
        return state.any("ItemSelector").or(() -> older);
    }

    @Override
    public FailState fail(Fields state, Optional<String> comment, Optional<QueryLanguage> own) {
        return new FailState(
                comment,
                own,
                state.literal("Error", JsonNode::isTextual, "a string"),
                state.text("ErrorPath"),
                state.literal("Cause", JsonNode::isTextual, "a string"),
                state.text("CausePath"));
    }
}
