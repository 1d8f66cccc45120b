package dev.stepwright.engine.state;

import static dev.stepwright.engine.template.Readable.ERROR_OUTPUT;
import static dev.stepwright.engine.template.Readable.INPUT;
import static dev.stepwright.engine.template.Readable.RESULT;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.asl.Catcher;
import dev.stepwright.asl.ChoiceRule;
import dev.stepwright.asl.ChoiceState;
import dev.stepwright.asl.ErrorHandling;
import dev.stepwright.asl.ExecutionType;
import dev.stepwright.asl.FailState;
import dev.stepwright.asl.MapMode;
import dev.stepwright.asl.MapState;
import dev.stepwright.asl.ParallelState;
import dev.stepwright.asl.PassState;
import dev.stepwright.asl.QueryLanguage;
import dev.stepwright.asl.State;
import dev.stepwright.asl.StateGroup;
import dev.stepwright.asl.StateMachineDefinition;
import dev.stepwright.asl.SucceedState;
import dev.stepwright.asl.TaskState;
import dev.stepwright.asl.Transformation;
import dev.stepwright.asl.WaitState;
import dev.stepwright.asl.validation.Diagnostics;
import dev.stepwright.engine.integration.Integration;
import dev.stepwright.engine.integration.ResourceCompiler;
import dev.stepwright.engine.run.Effects;
import dev.stepwright.engine.run.ErrorPolicy;
import dev.stepwright.engine.run.ErrorPolicy.CatchRule;
import dev.stepwright.engine.run.Program;
import dev.stepwright.engine.run.Selection;
import dev.stepwright.engine.run.StateExecutor;
import dev.stepwright.engine.state.branch.MapExecutor;
import dev.stepwright.engine.state.branch.ParallelExecutor;
import dev.stepwright.engine.state.distributed.DistributedMapCompiler;
import dev.stepwright.engine.state.field.FieldCompiler;
import dev.stepwright.engine.state.field.JsonataFields;
import dev.stepwright.engine.state.field.PathFields;
import dev.stepwright.engine.template.Expressions;
import dev.stepwright.engine.template.Template;
import dev.stepwright.engine.template.TemplateCompiler;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes executors of states; what is wrong with their expressions and resources is reported. */
public final class StateCompiler implements State.Visitor<StateExecutor> {

    private static final MapMode.Distributed AS_MAP_RUN = new MapMode.Distributed(
            ExecutionType.STANDARD, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private final String location;
    private final Definition definition;
    private final FieldCompiler fields;
    private final Substitutes substitutes;

    /** What all states of a definition share. */
    private record Definition(QueryLanguage language, Expressions expressions, Diagnostics diagnostics) {}

    private StateCompiler(String location, Definition definition, FieldCompiler fields, Substitutes substitutes) {
        this.location = location;
        this.definition = definition;
        this.fields = fields;
        this.substitutes = substitutes;
    }

    /** Compiles the states of a definition. */
    public static Program compile(StateMachineDefinition machine, Diagnostics diagnostics) {
        return compile(machine.group(), "", new Definition(machine.queryLanguage(), new Expressions(), diagnostics));
    }

    /**
     * Compiles one state by itself.
     *
     * @param language of the definition, for a state that names none
     * @param substitutes do the work of this state, not of those within it
     */
    public static StateExecutor compile(
            State state, String location, QueryLanguage language, Substitutes substitutes, Diagnostics diagnostics) {
        return compile(state, location, new Definition(language, new Expressions(), diagnostics), substitutes);
    }

    /** @param location the empty text for the machine's own group */
    private static Program compile(StateGroup group, String location, Definition definition) {
        Map<String, StateExecutor> executors = new LinkedHashMap<>();
        group.states()
                .forEach((name, state) -> executors.put(
                        name, compile(state, location + "/States/" + name, definition, Substitutes.NONE)));
        return new Program(group.startAt(), executors);
    }

    private static StateExecutor compile(State state, String location, Definition definition, Substitutes substitutes) {
        boolean paths = state.queryLanguage().orElse(definition.language()) == QueryLanguage.JSONPATH;
        FieldCompiler fields = paths
                ? new PathFields(location, definition.diagnostics())
                : new JsonataFields(new TemplateCompiler(location, definition.expressions(), definition.diagnostics()));
        return state.accept(new StateCompiler(location, definition, fields, substitutes));
    }

    /** The executor, which is to work on what the state takes of its input. */
    private StateExecutor selecting(Transformation transformation, StateExecutor executor) {
        Selection input = fields.input(transformation);
        return input == Selection.ALL ? executor : new Selecting(input, executor);
    }

    @Override
    public StateExecutor visitTask(TaskState state) {
        Integration integration = new ResourceCompiler(
                        location, fields.argumentsField(), fields::argumentName, definition.diagnostics())
                .compile(state);
        return selecting(
                state.transformation(),
                new TaskExecutor(
                        substitutes.integration(integration),
                        fields.arguments(state.arguments()),
                        fields.reference(state.timeoutSeconds(), "TimeoutSeconds"),
                        fields.reference(state.heartbeatSeconds(), "HeartbeatSeconds"),
                        fields.text(
                                credentials(state, "RoleArn"),
                                credentials(state, "RoleArn.$").map(JsonNode::textValue),
                                "Credentials/RoleArn"),
                        errorPolicy(state.errorHandling()),
                        fields.effects(state.transformation(), "", RESULT),
                        state.transition().target()));
    }

    private static Optional<JsonNode> credentials(TaskState state, String member) {
        return state.credentials().map(credentials -> credentials.get(member));
    }

    @Override
    public StateExecutor visitPass(PassState state) {
        Optional<Template> result = state.result()
                .map(constant -> TemplateCompiler.constant(constant, "Result"))
                .or(() -> fields.arguments(state.parameters()));
        return selecting(
                state.transformation(),
                new PassExecutor(
                        result,
                        fields.effects(state.transformation(), "", INPUT),
                        state.transition().target()));
    }

    @Override
    public StateExecutor visitChoice(ChoiceState state) {
        List<ChoiceExecutor.Rule> rules = new ArrayList<>();
        for (ChoiceRule rule : state.choices()) {
            String member = "Choices[" + rules.size() + "]/";
            Transformation way = rule.transformation();
            rules.add(new ChoiceExecutor.Rule(
                    fields.condition(rule.condition(), member),
                    fields.effects(leavingLike(state.transformation(), way), member, INPUT),
                    rule.next()));
        }
        return selecting(
                state.transformation(),
                new ChoiceExecutor(rules, fields.effects(state.transformation(), "", INPUT), state.defaultState()));
    }

    /** A rule assigns its own variables; the paths of JSONPath mode are the state's. */
    private static Transformation leavingLike(Transformation state, Transformation rule) {
        return new Transformation(rule.assign(), rule.output(), state.paths());
    }

    @Override
    public StateExecutor visitWait(WaitState state) {
        return selecting(
                state.transformation(),
                new WaitExecutor(
                        fields.delay(state.delay()),
                        fields.effects(state.transformation(), "", INPUT),
                        state.transition().target()));
    }

    @Override
    public StateExecutor visitMap(MapState state) {
        StateExecutor executor = state.mode().accept(new MapMode.Visitor<>() {
            @Override
            public StateExecutor visitInline(MapMode.Inline mode) {
                return substitutes.runsMaps() ? distributed(state, AS_MAP_RUN) : inline(state);
            }

            @Override
            public StateExecutor visitDistributed(MapMode.Distributed mode) {
                return distributed(state, mode);
            }
        });
        return selecting(state.transformation(), executor);
    }

    private StateExecutor inline(MapState state) {
        List<Template> tolerated = Stream.of(toleratedCount(state), toleratedPercentage(state))
                .flatMap(Optional::stream)
                .toList();
        return new MapExecutor(
                fields.items(state.items()),
                fields.template(state.itemSelector(), "ItemSelector"),
                fields.reference(state.maxConcurrency(), "MaxConcurrency"),
                tolerated,
                itemProcessor(state),
                errorPolicy(state.errorHandling()),
                fields.effects(state.transformation(), "", RESULT),
                state.transition().target());
    }

    private StateExecutor distributed(MapState state, MapMode.Distributed mode) {
        return new DistributedMapCompiler(location, fields, definition.diagnostics())
                .compile(
                        state,
                        mode,
                        itemProcessor(state),
                        errorPolicy(state.errorHandling()),
                        fields.effects(state.transformation(), "", RESULT),
                        state.transition().target());
    }

    private Optional<Template> toleratedCount(MapState state) {
        return fields.reference(state.toleratedFailureCount(), "ToleratedFailureCount");
    }

    private Optional<Template> toleratedPercentage(MapState state) {
        return fields.reference(state.toleratedFailurePercentage(), "ToleratedFailurePercentage");
    }

    private Program itemProcessor(MapState state) {
        return compile(state.itemProcessor(), location + "/ItemProcessor", definition);
    }

    @Override
    public StateExecutor visitParallel(ParallelState state) {
        List<Program> branches = new ArrayList<>();
        for (StateGroup branch : state.branches()) {
            int index = branches.size();
            branches.add(substitutes.branch(index, compile(branch, location + "/Branches[" + index + "]", definition)));
        }
        return selecting(
                state.transformation(),
                new ParallelExecutor(
                        fields.arguments(state.arguments()),
                        branches,
                        errorPolicy(state.errorHandling()),
                        fields.effects(state.transformation(), "", RESULT),
                        state.transition().target()));
    }

    @Override
    public StateExecutor visitSucceed(SucceedState state) {
        return selecting(
                state.transformation(), new SucceedExecutor(fields.effects(state.transformation(), "", INPUT)));
    }

    @Override
    public StateExecutor visitFail(FailState state) {
        return new FailExecutor(
                fields.text(state.error(), state.errorPath(), "Error"),
                fields.text(state.cause(), state.causePath(), "Cause"));
    }

    private ErrorPolicy errorPolicy(ErrorHandling handling) {
        List<CatchRule> catchers = new ArrayList<>();
        for (Catcher catcher : handling.catchers()) {
            Effects effects = fields.effects(catcher.transformation(), "Catch[" + catchers.size() + "]/", ERROR_OUTPUT);
            catchers.add(new CatchRule(catcher.errorEquals(), catcher.next(), effects));
        }
        return new ErrorPolicy(handling.retriers(), catchers);
    }
}
