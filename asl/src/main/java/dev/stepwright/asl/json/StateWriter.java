package dev.stepwright.asl.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.asl.Catcher;
import dev.stepwright.asl.ChoiceRule;
import dev.stepwright.asl.ChoiceState;
import dev.stepwright.asl.DataPath;
import dev.stepwright.asl.ErrorHandling;
import dev.stepwright.asl.FailState;
import dev.stepwright.asl.MapState;
import dev.stepwright.asl.ParallelState;
import dev.stepwright.asl.PassState;
import dev.stepwright.asl.PathFlow;
import dev.stepwright.asl.QueryLanguage;
import dev.stepwright.asl.Retrier;
import dev.stepwright.asl.State;
import dev.stepwright.asl.StateGroup;
import dev.stepwright.asl.SucceedState;
import dev.stepwright.asl.TaskState;
import dev.stepwright.asl.Transformation;
import dev.stepwright.asl.Transition;
import dev.stepwright.asl.WaitState;
import java.util.List;
import java.util.Optional;

/** Puts a state's members into a JSON object: what it is first, where it leads last. */
final class StateWriter implements State.Visitor<ObjectNode> {

    private final ObjectNode tree;
    private final QueryLanguage machineLanguage;

    private StateWriter(ObjectNode tree, QueryLanguage machineLanguage) {
        this.tree = tree;
        this.machineLanguage = machineLanguage;
    }

    static void writeGroup(StateGroup group, ObjectNode tree, QueryLanguage machineLanguage) {
        tree.put("StartAt", group.startAt());
        ObjectNode states = tree.putObject("States");
        group.states().forEach((name, state) -> state.accept(new StateWriter(states.putObject(name), machineLanguage)));
    }

    private boolean inPaths(State state) {
        return state.queryLanguage().orElse(machineLanguage) == QueryLanguage.JSONPATH;
    }

    @Override
    public ObjectNode visitTask(TaskState state) {
        head("Task", state).put("Resource", state.resource());
        put("Credentials", state.credentials());
        putArguments(state, state.arguments());
        putReference(state, "TimeoutSeconds", state.timeoutSeconds());
        putReference(state, "HeartbeatSeconds", state.heartbeatSeconds());
        put(state.errorHandling());
        put(tree, state.transformation());
        return put(state.transition());
    }

    @Override
    public ObjectNode visitPass(PassState state) {
        head("Pass", state);
        put("Parameters", state.parameters());
        put("Result", state.result());
        put(tree, state.transformation());
        return put(state.transition());
    }

    @Override
    public ObjectNode visitChoice(ChoiceState state) {
        head("Choice", state);
        ArrayNode rules = tree.putArray("Choices");
        state.choices().forEach(rule -> put(rules.addObject(), rule));
        put(tree, state.transformation());
        state.defaultState().ifPresent(name -> tree.put("Default", name));
        return tree;
    }

    @Override
    public ObjectNode visitWait(WaitState state) {
        head("Wait", state);
        state.delay().accept(new WaitState.Delay.Visitor<JsonNode>() {
            @Override
            public JsonNode visitSeconds(WaitState.Seconds seconds) {
                return tree.set("Seconds", seconds.value());
            }

            @Override
            public JsonNode visitTimestamp(WaitState.Timestamp timestamp) {
                return tree.set("Timestamp", timestamp.value());
            }

            @Override
            public JsonNode visitSecondsPath(WaitState.SecondsPath path) {
                return tree.put("SecondsPath", path.path());
            }

            @Override
            public JsonNode visitTimestampPath(WaitState.TimestampPath path) {
                return tree.put("TimestampPath", path.path());
            }
        });
        put(tree, state.transformation());
        return put(state.transition());
    }

    @Override
    public ObjectNode visitMap(MapState state) {
        head("Map", state);
        putReference(state, "Items", state.items());
        put("ItemSelector", state.itemSelector());
        putReference(state, "MaxConcurrency", state.maxConcurrency());
        putReference(state, "ToleratedFailureCount", state.toleratedFailureCount());
        putReference(state, "ToleratedFailurePercentage", state.toleratedFailurePercentage());
        state.mode().accept(new MapModeWriter(tree, inPaths(state), machineLanguage, state.itemProcessor()));
        put(state.errorHandling());
        put(tree, state.transformation());
        return put(state.transition());
    }

    @Override
    public ObjectNode visitParallel(ParallelState state) {
        head("Parallel", state);
        putArguments(state, state.arguments());
        ArrayNode branches = tree.putArray("Branches");
        state.branches().forEach(branch -> writeGroup(branch, branches.addObject(), machineLanguage));
        put(state.errorHandling());
        put(tree, state.transformation());
        return put(state.transition());
    }

    @Override
    public ObjectNode visitSucceed(SucceedState state) {
        head("Succeed", state);
        put(tree, state.transformation());
        return tree;
    }

    @Override
    public ObjectNode visitFail(FailState state) {
        head("Fail", state);
        put("Error", state.error());
        state.errorPath().ifPresent(path -> tree.put("ErrorPath", path));
        put("Cause", state.cause());
        state.causePath().ifPresent(path -> tree.put("CausePath", path));
        return tree;
    }

    private ObjectNode head(String type, State state) {
        tree.put("Type", type);
        state.comment().ifPresent(text -> tree.put("Comment", text));
        state.queryLanguage().ifPresent(language -> tree.put("QueryLanguage", language.text()));
        return tree;
    }

    private void put(String name, Optional<JsonNode> value) {
        value.ifPresent(node -> tree.set(name, node));
    }

    private void putArguments(State state, Optional<JsonNode> template) {
        put(inPaths(state) ? "Parameters" : "Arguments", template);
    }

    /** What is neither a number nor an expression is a path. */
    private void putReference(State state, String name, Optional<JsonNode> value) {
        putReference(tree, inPaths(state), name, value);
    }

    static void putReference(ObjectNode tree, boolean inPaths, String name, Optional<JsonNode> value) {
        boolean path = inPaths && value.filter(JsonNode::isTextual).isPresent();
        value.ifPresent(node -> tree.set(path ? name + "Path" : name, node));
    }

    private static void put(ObjectNode tree, PathFlow paths) {
        paths.inputPath().ifPresent(path -> put(tree, "InputPath", path));
        paths.resultSelector().ifPresent(template -> tree.set("ResultSelector", template));
        paths.resultPath().ifPresent(path -> put(tree, "ResultPath", path));
        paths.outputPath().ifPresent(path -> put(tree, "OutputPath", path));
    }

    private static void put(ObjectNode tree, String name, DataPath path) {
        path.text().ifPresentOrElse(text -> tree.put(name, text), () -> tree.putNull(name));
    }

    private static void put(ObjectNode tree, Transformation transformation) {
        put(tree, transformation.paths());
        if (!transformation.assign().isEmpty()) {
            ObjectNode assign = tree.putObject("Assign");
            transformation.assign().forEach(assign::set);
        }
        transformation.output().ifPresent(output -> tree.set("Output", output));
    }

    private ObjectNode put(Transition transition) {
        return transition.accept(new Transition.Visitor<>() {
            @Override
            public ObjectNode visitNext(Transition.Next next) {
                return tree.put("Next", next.state());
            }

            @Override
            public ObjectNode visitEnd(Transition.End end) {
                return tree.put("End", true);
            }
        });
    }

    private void put(ErrorHandling handling) {
        if (!handling.retriers().isEmpty()) {
            ArrayNode retriers = tree.putArray("Retry");
            handling.retriers().forEach(retrier -> put(retriers.addObject(), retrier));
        }
        if (!handling.catchers().isEmpty()) {
            ArrayNode catchers = tree.putArray("Catch");
            handling.catchers().forEach(catcher -> put(catchers.addObject(), catcher));
        }
    }

    private static void put(ObjectNode tree, ChoiceRule rule) {
        rule.comment().ifPresent(text -> tree.put("Comment", text));
        if (rule.condition() instanceof ObjectNode comparison) {
            tree.setAll(comparison);
        } else {
            tree.set("Condition", rule.condition());
        }
        put(tree, rule.transformation());
        tree.put("Next", rule.next());
    }

    private static void put(ObjectNode tree, Retrier retrier) {
        putErrors(tree, retrier.errorEquals());
        retrier.comment().ifPresent(text -> tree.put("Comment", text));
        retrier.intervalSeconds().ifPresent(seconds -> tree.put("IntervalSeconds", seconds));
        retrier.maxAttempts().ifPresent(attempts -> tree.put("MaxAttempts", attempts));
        retrier.backoffRate().ifPresent(rate -> putNumber(tree, "BackoffRate", rate));
        retrier.maxDelaySeconds().ifPresent(seconds -> tree.put("MaxDelaySeconds", seconds));
        retrier.jitterStrategy().ifPresent(strategy -> tree.put("JitterStrategy", strategy.name()));
    }

    private static void put(ObjectNode tree, Catcher catcher) {
        putErrors(tree, catcher.errorEquals());
        catcher.comment().ifPresent(text -> tree.put("Comment", text));
        put(tree, catcher.transformation());
        tree.put("Next", catcher.next());
    }

    private static void putErrors(ObjectNode tree, List<String> errorEquals) {
        errorEquals.forEach(tree.putArray("ErrorEquals")::add);
    }

    /** A whole number without a fraction, as one would write it by hand. */
    private static void putNumber(ObjectNode tree, String name, double number) {
        if (number == Math.rint(number) && Math.abs(number) < Integer.MAX_VALUE) {
            tree.put(name, (int) number);
        } else {
            tree.put(name, number);
        }
    }
}
