package dev.stepwright.engine.state;

import static dev.stepwright.engine.template.Readable.ERROR_OUTPUT;
import static dev.stepwright.engine.template.Readable.INPUT;
import static dev.stepwright.engine.template.Readable.RESULT;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.asl.Catcher;
import dev.stepwright.asl.ChoiceRule;
import dev.stepwright.asl.ChoiceState;
import dev.stepwright.asl.ErrorHandling;
import dev.stepwright.asl.FailState;
import dev.stepwright.asl.MapState;
import dev.stepwright.asl.ParallelState;
import dev.stepwright.asl.PassState;
import dev.stepwright.asl.State;
import dev.stepwright.asl.StateGroup;
import dev.stepwright.asl.SucceedState;
import dev.stepwright.asl.TaskState;
import dev.stepwright.asl.Transformation;
import dev.stepwright.asl.Transition;
import dev.stepwright.asl.WaitState;
import dev.stepwright.asl.validation.Diagnostics;
import dev.stepwright.engine.integration.Integration;
import dev.stepwright.engine.integration.ResourceCompiler;
import dev.stepwright.engine.run.Effects;
import dev.stepwright.engine.run.ErrorPolicy;
import dev.stepwright.engine.run.ErrorPolicy.CatchRule;
import dev.stepwright.engine.run.Program;
import dev.stepwright.engine.run.StateExecutor;
import dev.stepwright.engine.run.Visit;
import dev.stepwright.engine.template.Expressions;
import dev.stepwright.engine.template.Readable;
import dev.stepwright.engine.template.Template;
import dev.stepwright.engine.template.TemplateCompiler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes executors of states; what is wrong with their expressions and resources is reported. */
public final class StateCompiler implements State.Visitor<StateExecutor> {

    private final String location;
    private final Expressions expressions;
    private final Diagnostics diagnostics;
    private final TemplateCompiler templates;

    private StateCompiler(String location, Expressions expressions, Diagnostics diagnostics) {
        this.location = location;
        this.expressions = expressions;
        this.diagnostics = diagnostics;
        templates = new TemplateCompiler(location, expressions, diagnostics);
    }

    /** Compiles the states of a definition. */
    public static Program compile(StateGroup group, Diagnostics diagnostics) {
        return compile(group, "", new Expressions(), diagnostics);
    }

    /** @param location the empty text for the machine's own group */
    private static Program compile(
            StateGroup group, String location, Expressions expressions, Diagnostics diagnostics) {
        Map<String, StateExecutor> executors = new LinkedHashMap<>();
        group.states()
                .forEach((name, state) -> executors.put(
                        name, state.accept(new StateCompiler(location + "/States/" + name, expressions, diagnostics))));
        return new Program(group.startAt(), executors);
    }

    @Override
    public StateExecutor visitTask(TaskState state) {
        Integration integration = new ResourceCompiler(location, diagnostics).compile(state);
        return new TaskExecutor(
                integration,
                template(state.arguments(), "Arguments"),
                template(state.timeoutSeconds(), "TimeoutSeconds"),
                template(state.heartbeatSeconds(), "HeartbeatSeconds"),
                template(state.credentials().map(credentials -> credentials.path("RoleArn")), "Credentials/RoleArn"),
                errorPolicy(state.errorHandling()),
                effects(state.transformation(), "", RESULT),
                next(state.transition()));
    }

    @Override
    public StateExecutor visitPass(PassState state) {
        return new PassExecutor(effects(state.transformation(), "", INPUT), next(state.transition()));
    }

    @Override
    public StateExecutor visitChoice(ChoiceState state) {
        List<ChoiceExecutor.Rule> rules = new ArrayList<>();
        for (ChoiceRule rule : state.choices()) {
            String member = "Choices[" + rules.size() + "]/";
            rules.add(new ChoiceExecutor.Rule(
                    templates.compile(rule.condition(), member + "Condition", INPUT),
                    effects(rule.transformation(), member, INPUT),
                    rule.next()));
        }
        return new ChoiceExecutor(rules, effects(state.transformation(), "", INPUT), state.defaultState());
    }

    @Override
    public StateExecutor visitWait(WaitState state) {
        Function<Visit, Duration> delay = state.delay().accept(new WaitState.Delay.Visitor<>() {
            @Override
            public Function<Visit, Duration> visitSeconds(WaitState.Seconds seconds) {
                return WaitExecutor.seconds(templates.compile(seconds.value(), "Seconds", INPUT));
            }

            @Override
            public Function<Visit, Duration> visitTimestamp(WaitState.Timestamp timestamp) {
                return WaitExecutor.until(templates.compile(timestamp.value(), "Timestamp", INPUT));
            }
        });
        return new WaitExecutor(delay, effects(state.transformation(), "", INPUT), next(state.transition()));
    }

    @Override
    public StateExecutor visitMap(MapState state) {
        List<Template> tolerated = Stream.of(
                        template(state.toleratedFailureCount(), "ToleratedFailureCount"),
                        template(state.toleratedFailurePercentage(), "ToleratedFailurePercentage"))
                .flatMap(Optional::stream)
                .toList();
        return new MapExecutor(
                template(state.items(), "Items"),
                template(state.itemSelector(), "ItemSelector"),
                template(state.maxConcurrency(), "MaxConcurrency"),
                tolerated,
                compile(state.itemProcessor(), location + "/ItemProcessor", expressions, diagnostics),
                errorPolicy(state.errorHandling()),
                effects(state.transformation(), "", RESULT),
                next(state.transition()));
    }

    @Override
    public StateExecutor visitParallel(ParallelState state) {
        List<Program> branches = new ArrayList<>();
        for (StateGroup branch : state.branches()) {
            branches.add(compile(branch, location + "/Branches[" + branches.size() + "]", expressions, diagnostics));
        }
        return new ParallelExecutor(
                template(state.arguments(), "Arguments"),
                branches,
                errorPolicy(state.errorHandling()),
                effects(state.transformation(), "", RESULT),
                next(state.transition()));
    }

    @Override
    public StateExecutor visitSucceed(SucceedState state) {
        return new SucceedExecutor(effects(new Transformation(Map.of(), state.output()), "", INPUT));
    }

    @Override
    public StateExecutor visitFail(FailState state) {
        return new FailExecutor(template(state.error(), "Error"), template(state.cause(), "Cause"));
    }

    private Optional<Template> template(Optional<JsonNode> node, String field) {
        return templates.compile(node, field, INPUT);
    }

    private Effects effects(Transformation transformation, String member, Readable readable) {
        Map<String, Template> assign = new LinkedHashMap<>();
        transformation
                .assign()
                .forEach((variable, node) ->
                        assign.put(variable, templates.compile(node, member + "Assign/" + variable, readable)));
        return new Effects(assign, templates.compile(transformation.output(), member + "Output", readable), readable);
    }

    private ErrorPolicy errorPolicy(ErrorHandling handling) {
        List<CatchRule> catchers = new ArrayList<>();
        for (Catcher catcher : handling.catchers()) {
            Effects effects = effects(catcher.transformation(), "Catch[" + catchers.size() + "]/", ERROR_OUTPUT);
            catchers.add(new CatchRule(catcher.errorEquals(), catcher.next(), effects));
        }
        return new ErrorPolicy(handling.retriers(), catchers);
    }

    private static Optional<String> next(Transition transition) {
        return transition.accept(new Transition.Visitor<>() {
            @Override
            public Optional<String> visitNext(Transition.Next next) {
                return Optional.of(next.state());
            }

            @Override
            public Optional<String> visitEnd(Transition.End end) {
                return Optional.empty();
            }
        });
    }
}
