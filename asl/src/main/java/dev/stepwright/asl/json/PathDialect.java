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
import java.util.stream.Stream;

/** The members of JSONPath mode, where paths stand in members of their own (States Language, "Paths"). */
final class PathDialect implements Dialect {

    @Override
    public QueryLanguage language() {
        return QueryLanguage.JSONPATH;
    }

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
    public Optional<JsonNode> literalOrReference(Fields state, String name, Form literal) {
        String pathName = name + "Path";
        state.permitAtMostOneOf(name, pathName);
        Optional<JsonNode> path = state.text(pathName).map(TextNode::valueOf);
        Optional<JsonNode> value = state.formed(name, literal);
        return value.or(() -> path);
    }

    /** The rule itself, without what it leads to; which operators there are, the engine knows. */
    @Override
    public Optional<JsonNode> condition(Fields rule) {
        rule.require("Next");
        Dialect.requireTest(rule);
        List<String> foreign =
                Stream.of("Condition", "Output").filter(rule::has).toList();
        foreign.forEach(member -> rule.fault(LanguageMembers.refusal(member, language())));
        JsonNode test = rule.without("Next", "Assign", "Comment");
        return foreign.isEmpty() ? Optional.of(test) : Optional.empty();
    }

    @Override
    public Optional<WaitState.Delay> delay(Fields state) {
        List<WaitState.Delay> delays = new ArrayList<>();
        state.formed("Seconds", Form.integer(0, MOST_SECONDS))
                .ifPresent(seconds -> delays.add(new WaitState.Seconds(seconds)));
        state.formed("Timestamp", Form.timestamp())
                .ifPresent(timestamp -> delays.add(new WaitState.Timestamp(timestamp)));
        state.text("SecondsPath").ifPresent(path -> delays.add(new WaitState.SecondsPath(path)));
        state.text("TimestampPath").ifPresent(path -> delays.add(new WaitState.TimestampPath(path)));
        return state.requireOneOf(DELAYS) ? delays.stream().findFirst() : Optional.empty();
    }

    @Override
    public Optional<JsonNode> items(Fields state) {
        return state.text("ItemsPath").map(TextNode::valueOf);
    }

    /** {@code Parameters} is its older name. */
    @Override
    public Optional<JsonNode> itemSelector(Fields state) {
        Optional<JsonNode> older = state.any("Parameters");
        return state.any("ItemSelector").or(() -> older);
    }

    @Override
    public FailState fail(Fields state, Optional<String> comment, Optional<QueryLanguage> own) {
        state.permitAtMostOneOf("Error", "ErrorPath");
        state.permitAtMostOneOf("Cause", "CausePath");
        return new FailState(
                comment,
                own,
                state.formed("Error", Form.TEXT),
                state.text("ErrorPath"),
                state.formed("Cause", Form.TEXT),
                state.text("CausePath"));
    }
}
