package dev.stepwright.compiler.emit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.asl.Catcher;
import dev.stepwright.asl.ChoiceRule;
import dev.stepwright.asl.ChoiceState;
import dev.stepwright.asl.FailState;
import dev.stepwright.asl.MapState;
import dev.stepwright.asl.ParallelState;
import dev.stepwright.asl.PassState;
import dev.stepwright.asl.State;
import dev.stepwright.asl.SucceedState;
import dev.stepwright.asl.TaskState;
import dev.stepwright.asl.Transformation;
import dev.stepwright.asl.Transition;
import dev.stepwright.asl.WaitState;
import dev.stepwright.compiler.graph.Assignments;
import dev.stepwright.compiler.graph.Exit;
import dev.stepwright.compiler.graph.Reading;
import dev.stepwright.compiler.graph.StateId;
import dev.stepwright.compiler.graph.StateNode;
import dev.stepwright.compiler.jsonata.Failures;
import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.Reserved;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One state of a graph as a state of the definition. */
final class StateEmitter implements StateNode.Visitor<State> {

    private static final String LAMBDA_INVOKE = "arn:aws:states:::lambda:invoke";
    private static final Jsonata PAYLOAD = new Jsonata.Member(new Jsonata.State(Reserved.RESULT), "Payload", null);

    private final DefinitionEmitter definition;
    private final Templates templates;
    private final Map<StateId, String> names;

    StateEmitter(DefinitionEmitter definition, Templates templates, Map<StateId, String> names) {
        this.definition = definition;
        this.templates = templates;
        this.names = names;
    }

    @Override
    public State task(StateNode.TaskNode node) {
        Jsonata arguments = new Jsonata.ObjectOf(
                ordered("FunctionName", Jsonata.text(Placeholders.textOf(node.task())), "Payload", node.payload()));
        return TaskState.calling(LAMBDA_INVOKE)
                .arguments(templates.of(arguments))
                .retry(Retriers.of(node.task(), mayFail(node)))
                .catching(catchers(node.catchers()))
                .transformation(onExit(node.exit(), Optional.of(PAYLOAD)))
                .transition(transition(node.exit()))
                .build();
    }

    private static Map<String, Jsonata> ordered(String first, Jsonata value, String second, Jsonata other) {
        Map<String, Jsonata> members = new LinkedHashMap<>();
        members.put(first, value);
        members.put(second, other);
        return members;
    }

    private static boolean mayFail(StateNode.TaskNode node) {
        boolean onExit = node.exit().assignments().values().values().stream().anyMatch(Failures::possible)
                || node.exit() instanceof Exit.Finish end && Failures.possible(end.output());
        return onExit || Reading.of(node).expressions().stream().anyMatch(Failures::possible);
    }

    @Override
    public State assign(StateNode.AssignNode node) {
        return PassState.builder()
                .transformation(onExit(node.exit(), Optional.empty()))
                .transition(transition(node.exit()))
                .build();
    }

    @Override
    public State choice(StateNode.ChoiceNode node) {
        List<ChoiceRule> rules = node.rules().stream()
                .map(rule -> ChoiceRule.of(templates.of(rule.condition()), name(rule.exit()))
                        .withTransformation(assigning(rule.exit().assignments())))
                .toList();
        return ChoiceState.builder()
                .choices(rules)
                .otherwise(name(node.otherwise()))
                .transformation(assigning(node.otherwise().assignments()))
                .build();
    }

    @Override
    public State wait(StateNode.WaitNode node) {
        JsonNode time = templates.of(node.time());
        WaitState.Builder wait = switch (node.delay()) {
            case SECONDS -> WaitState.seconds(time);
            case TIMESTAMP -> WaitState.until(time);
        };
        return wait.transformation(onExit(node.exit(), Optional.empty()))
                .transition(transition(node.exit()))
                .build();
    }

    @Override
    public State map(StateNode.MapNode node) {
        MapState.Builder map = MapState.over(definition.group(node.body())).items(templates.of(node.items()));
        node.concurrency().map(templates::of).ifPresent(map::maxConcurrency);
        node.selector().expression().map(templates::of).ifPresent(map::itemSelector);
        return map.catching(catchers(node.catchers()))
                .transformation(onExit(node.exit(), Optional.empty()))
                .transition(transition(node.exit()))
                .build();
    }

    @Override
    public State parallel(StateNode.ParallelNode node) {
        return ParallelState.of(node.branches().stream().map(definition::group).toList())
                .catching(catchers(node.catchers()))
                .transformation(onExit(node.exit(), Optional.empty()))
                .transition(transition(node.exit()))
                .build();
    }

    @Override
    public State succeed(StateNode.SucceedNode node) {
        return SucceedState.withOutput(templates.output(node.output()));
    }

    @Override
    public State fail(StateNode.FailNode node) {
        Optional<JsonNode> cause = node.cause().map(templates::of);
        return FailState.of(Optional.of(templates.of(node.error())), cause);
    }

    /** A clause for every exception needs the error that {@code States.ALL} leaves out by the documentation. */
    private List<Catcher> catchers(List<dev.stepwright.compiler.graph.Catcher> catchers) {
        return catchers.stream()
                .flatMap(catcher -> catcher.errors().any()
                        ? List.of(List.of("States.DataLimitExceeded"), List.of("States.ALL")).stream()
                                .map(errors -> catcher(errors, catcher.exit()))
                        : List.of(catcher(catcher.errors().names(), catcher.exit())).stream())
                .toList();
    }

    private Catcher catcher(List<String> errors, Exit.Goto exit) {
        return Catcher.of(errors, name(exit)).withTransformation(assigning(exit.assignments()));
    }

    private String name(Exit.Goto exit) {
        return names.get(exit.target());
    }

    private Transition transition(Exit exit) {
        return exit instanceof Exit.Goto next ? new Transition.Next(name(next)) : new Transition.End();
    }

    private Transformation onExit(Exit exit, Optional<Jsonata> outputOnTheWay) {
        Transformation assigned = assigning(exit.assignments());
        Optional<Jsonata> output = exit instanceof Exit.Finish end ? Optional.of(end.output()) : outputOnTheWay;
        return output.map(value -> assigned.withOutput(templates.output(value))).orElse(assigned);
    }

    private Transformation assigning(Assignments assignments) {
        Map<String, JsonNode> assign = new LinkedHashMap<>();
        assignments.values().forEach((slot, value) -> assign.put(templates.name(slot), templates.of(value)));
        return new Transformation(assign, Optional.empty());
    }
}
