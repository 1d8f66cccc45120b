package dev.stepwright.asl.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.asl.Catcher;
import dev.stepwright.asl.ChoiceRule;
import dev.stepwright.asl.ChoiceState;
import dev.stepwright.asl.ErrorHandling;
import dev.stepwright.asl.FailState;
import dev.stepwright.asl.MapState;
import dev.stepwright.asl.ParallelState;
import dev.stepwright.asl.PassState;
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

    private StateWriter(ObjectNode tree) {
        this.tree = tree;
    }

    static void writeGroup(StateGroup group, ObjectNode tree) {
        tree.put("StartAt", group.startAt());
        ObjectNode states = tree.putObject("States");
        group.states().forEach((name, state) -> state.accept(new StateWriter(states.putObject(name))));
    }

    @Override
    public ObjectNode visitTask(TaskState state) {
        head("Task", state).put("Resource", state.resource());
        put("Credentials", state.credentials());
        put("Arguments", state.arguments());
        put("TimeoutSeconds", state.timeoutSeconds());
        put("HeartbeatSeconds", state.heartbeatSeconds());
        put(state.errorHandling());
        put(tree, state.transformation());
        return put(state.transition());
    }

    @Override
    public ObjectNode visitPass(PassState state) {
        head("Pass", state);
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
        });
        put(tree, state.transformation());
        return put(state.transition());
    }

    @Override
    public ObjectNode visitMap(MapState state) {
        head("Map", state);
        put("Items", state.items());
        put("ItemSelector", state.itemSelector());
        put("MaxConcurrency", state.maxConcurrency());
        put("ToleratedFailureCount", state.toleratedFailureCount());
        put("ToleratedFailurePercentage", state.toleratedFailurePercentage());
        ObjectNode processor = tree.putObject("ItemProcessor");
        processor.putObject("ProcessorConfig").put("Mode", state.mode().name());
        writeGroup(state.itemProcessor(), processor);
        put(state.errorHandling());
        put(tree, state.transformation());
        return put(state.transition());
    }

    @Override
    public ObjectNode visitParallel(ParallelState state) {
        head("Parallel", state);
        put("Arguments", state.arguments());
        ArrayNode branches = tree.putArray("Branches");
        state.branches().forEach(branch -> writeGroup(branch, branches.addObject()));
        put(state.errorHandling());
        put(tree, state.transformation());
        return put(state.transition());
    }

    @Override
    public ObjectNode visitSucceed(SucceedState state) {
        head("Succeed", state);
        put("Output", state.output());
        return tree;
    }

    @Override
    public ObjectNode visitFail(FailState state) {
        head("Fail", state);
        put("Error", state.error());
        put("Cause", state.cause());
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

    private static void put(ObjectNode tree, Transformation transformation) {
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
        tree.set("Condition", rule.condition());
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
