package dev.stepwright.engine.state.field;

import static dev.stepwright.asl.validation.DiagnosticCode.SCHEMA_VALIDATION_FAILED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.asl.DataPath;
import dev.stepwright.asl.PathMember;
import dev.stepwright.asl.Transformation;
import dev.stepwright.asl.WaitState;
import dev.stepwright.asl.validation.Diagnostics;
import dev.stepwright.engine.choice.Comparison;
import dev.stepwright.engine.choice.ComparisonCompiler;
import dev.stepwright.engine.path.PathCompiler;
import dev.stepwright.engine.path.PathExpression;
import dev.stepwright.engine.path.PathTemplate;
import dev.stepwright.engine.path.ReferencePath;
import dev.stepwright.engine.path.query.SyntaxException;
import dev.stepwright.engine.run.Effects;
import dev.stepwright.engine.run.PathEffects;
import dev.stepwright.engine.run.ResultPlace;
import dev.stepwright.engine.run.Selection;
import dev.stepwright.engine.run.Visit;
import dev.stepwright.engine.template.Readable;
import dev.stepwright.engine.template.Template;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Fields of a state in JSONPath. */
public final class PathFields implements FieldCompiler {

    private static final String PATH = "Path";
    private static final List<String> SELECTIONS = List.of("InputPath", "OutputPath");

    private final String location;
    private final Diagnostics diagnostics;

    public PathFields(String location, Diagnostics diagnostics) {
        this.location = location;
        this.diagnostics = diagnostics;
    }

    @Override
    public Selection input(Transformation transformation) {
        return selection(transformation.paths().inputPath(), "InputPath");
    }

    private Selection selection(Optional<DataPath> path, String field) {
        if (path.isEmpty()) {
            return Selection.ALL;
        }
        return path.get()
                .text()
                .map(text -> path(text, field).map(Selection::of).orElse(Selection.ALL))
                .orElse(Selection.NOTHING);
    }

    @Override
    public String argumentsField() {
        return "Parameters";
    }

    @Override
    public String argumentName(String member) {
        return PathMember.nameOf(member);
    }

    @Override
    public Optional<Template> arguments(Optional<JsonNode> node) {
        return template(node, argumentsField());
    }

    @Override
    public Optional<Template> template(Optional<JsonNode> node, String field) {
        return node.map(present -> template(present, field));
    }

    private Template template(JsonNode node, String field) {
        return new PathField(PathTemplate.compile(node, location + "/" + field, diagnostics), field);
    }

    @Override
    public Optional<Template> reference(Optional<JsonNode> node, String field) {
        return node.flatMap(present -> present.isTextual()
                ? path(present.textValue(), field + PATH).map(path -> new PathNumber(path, field + PATH))
                : Optional.of(template(present, field)));
    }

    @Override
    public Optional<Template> items(Optional<JsonNode> node) {
        return node.flatMap(path -> path(path.textValue(), "ItemsPath")).map(path -> new PathValue(path, "ItemsPath"));
    }

    @Override
    public Optional<Template> text(Optional<JsonNode> node, Optional<String> path, String field) {
        return path.flatMap(text -> expression(text, field + PATH))
                .<Template>map(expression -> new PathValue(expression, field + PATH))
                .or(() -> template(node, field));
    }

    @Override
    public Template condition(JsonNode condition, String member) {
        String rule = member.substring(0, member.length() - 1);
        Comparison comparison =
                new ComparisonCompiler((place, message) -> report(rule + place, message)).compile(condition, "");
        return new PathCondition(comparison);
    }

    @Override
    public Function<Visit, Duration> delay(WaitState.Delay delay) {
        return delay.accept(new WaitState.Delay.Visitor<>() {
            @Override
            public Function<Visit, Duration> visitSeconds(WaitState.Seconds seconds) {
                return Delays.seconds(template(seconds.value(), "Seconds"));
            }

            @Override
            public Function<Visit, Duration> visitTimestamp(WaitState.Timestamp timestamp) {
                return Delays.until(template(timestamp.value(), "Timestamp"));
            }

            @Override
            public Function<Visit, Duration> visitSecondsPath(WaitState.SecondsPath seconds) {
                return path(seconds.path(), "SecondsPath")
                        .map(PathDelay::seconds)
                        .orElse(visit -> Duration.ZERO);
            }

            @Override
            public Function<Visit, Duration> visitTimestampPath(WaitState.TimestampPath timestamp) {
                return path(timestamp.path(), "TimestampPath")
                        .map(PathDelay::until)
                        .orElse(visit -> Duration.ZERO);
            }
        });
    }

    @Override
    public Effects effects(Transformation transformation, String member, Readable readable) {
        Map<String, Template> assign = assigned(transformation.assign(), member + "Assign");
        return new PathEffects(
                template(transformation.paths().resultSelector(), member + "ResultSelector"),
                assign,
                place(transformation.paths().resultPath(), member + "ResultPath"),
                selection(transformation.paths().outputPath(), member + "OutputPath"));
    }

    /** The name of a variable ends like that of any other member whose value comes from a path. */
    private Map<String, Template> assigned(Map<String, JsonNode> assign, String field) {
        Map<String, Template> templates = new LinkedHashMap<>();
        assign.forEach((name, node) -> {
            ObjectNode member = JsonNodeFactory.instance.objectNode();
            member.set(name, node);
            String variable = PathMember.nameOf(name);
            templates.put(variable, new OnlyMember(template(member, field), variable));
        });
        return templates;
    }

    private ResultPlace place(Optional<DataPath> path, String field) {
        if (path.isEmpty() || path.get().text().filter("$"::equals).isPresent()) {
            return ResultPlace.WHOLE;
        }
        if (path.get().text().isEmpty()) {
            return ResultPlace.NOWHERE;
        }
        try {
            return ResultPlace.at(ReferencePath.compileInInput(path.get().text().get()));
        } catch (SyntaxException e) {
            report(field, notAReferencePath(path.get().text().get()));
            return ResultPlace.WHOLE;
        }
    }

    private Optional<PathExpression> path(String text, String field) {
        try {
            return Optional.of(PathCompiler.path(text));
        } catch (SyntaxException e) {
            report(field, SELECTIONS.contains(field) ? "Value must be a valid JSONPath." : notAReferencePath(text));
            return Optional.empty();
        }
    }

    private Optional<PathExpression> expression(String text, String field) {
        try {
            return Optional.of(PathCompiler.expression(text, field));
        } catch (SyntaxException e) {
            report(
                    field,
                    "The value for the field '" + field
                            + "' must be a valid JSONPath or a valid intrinsic function call");
            return Optional.empty();
        }
    }

    private static String notAReferencePath(String text) {
        return "Value is not a Reference Path" + (text.startsWith("$") ? "" : ": Reference path didn't start with '$'");
    }

    private void report(String field, String message) {
        diagnostics.report(SCHEMA_VALIDATION_FAILED, location + "/" + field, message);
    }
}
