package dev.stepwright.engine.state.field;

import static dev.stepwright.engine.template.Readable.INPUT;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.asl.Transformation;
import dev.stepwright.asl.WaitState;
import dev.stepwright.engine.run.Effects;
import dev.stepwright.engine.run.JsonataEffects;
import dev.stepwright.engine.run.Selection;
import dev.stepwright.engine.run.Visit;
import dev.stepwright.engine.template.Readable;
import dev.stepwright.engine.template.Template;
import dev.stepwright.engine.template.TemplateCompiler;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Fields of a state in JSONata. */
public record JsonataFields(TemplateCompiler templates) implements FieldCompiler {

    @Override
    public Selection input(Transformation transformation) {
        return Selection.ALL;
    }

    @Override
    public String argumentsField() {
        return "Arguments";
    }

    @Override
    public String argumentName(String member) {
        return member;
    }

    @Override
    public Optional<Template> arguments(Optional<JsonNode> node) {
        return template(node, argumentsField());
    }

    @Override
    public Optional<Template> template(Optional<JsonNode> node, String field) {
        return templates.compile(node, field, INPUT);
    }

    @Override
    public Optional<Template> reference(Optional<JsonNode> node, String field) {
        return template(node, field);
    }

    @Override
    public Optional<Template> items(Optional<JsonNode> node) {
        return template(node, "Items");
    }

    @Override
    public Optional<Template> text(Optional<JsonNode> node, Optional<String> path, String field) {
        return template(node, field);
    }

    @Override
    public Template condition(JsonNode condition, String member) {
        return templates.compile(condition, member + "Condition", INPUT);
    }

    @Override
    public Function<Visit, Duration> delay(WaitState.Delay delay) {
        return delay.accept(new WaitState.Delay.Visitor<>() {
            @Override
            public Function<Visit, Duration> visitSeconds(WaitState.Seconds seconds) {
                return Delays.seconds(templates.compile(seconds.value(), "Seconds", INPUT));
            }

            @Override
            public Function<Visit, Duration> visitTimestamp(WaitState.Timestamp timestamp) {
                return Delays.until(templates.compile(timestamp.value(), "Timestamp", INPUT));
            }

            @Override
            public Function<Visit, Duration> visitSecondsPath(WaitState.SecondsPath path) {
                throw new IllegalStateException("a state in JSONata has no SecondsPath");
            }

            @Override
            public Function<Visit, Duration> visitTimestampPath(WaitState.TimestampPath path) {
                throw new IllegalStateException("a state in JSONata has no TimestampPath");
            }
        });
    }

    @Override
    public Effects effects(Transformation transformation, String member, Readable readable) {
        Map<String, Template> assign = new LinkedHashMap<>();
        transformation
                .assign()
                .forEach((variable, node) ->
                        assign.put(variable, templates.compile(node, member + "Assign/" + variable, readable)));
        return new JsonataEffects(
                assign, templates.compile(transformation.output(), member + "Output", readable), readable);
    }
}
