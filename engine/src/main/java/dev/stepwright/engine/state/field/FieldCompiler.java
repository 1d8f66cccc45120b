package dev.stepwright.engine.state.field;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.asl.Transformation;
import dev.stepwright.asl.WaitState;
import dev.stepwright.engine.run.Effects;
import dev.stepwright.engine.run.Selection;
import dev.stepwright.engine.run.Visit;
import dev.stepwright.engine.template.Readable;
import dev.stepwright.engine.template.Template;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** Compiles the fields of one state, in its query language. */
public interface FieldCompiler {

    /** What the state takes of its input. */
    Selection input(Transformation transformation);

    /** The name of the member with what is sent on. */
    String argumentsField();

    /** Which argument a member in there is. */
    String argumentName(String member);

    /** What is sent on in place of the input. */
    Optional<Template> arguments(Optional<JsonNode> node);

    /** A field that holds any JSON. */
    Optional<Template> template(Optional<JsonNode> node, String field);

    /** A field that holds a literal, or something that yields it. */
    Optional<Template> reference(Optional<JsonNode> node, String field);

    /** The items of a Map. */
    Optional<Template> items(Optional<JsonNode> node);

    /** The text of a Fail state: a literal or an expression, or what a path yields. */
    Optional<Template> text(Optional<JsonNode> node, Optional<String> path, String field);

    /** What a Choice rule tests. */
    Template condition(JsonNode condition, String member);

    Function<Visit, Duration> delay(WaitState.Delay delay);

    /**
     * What a way out assigns and gives out.
     *
     * @param member where it stands in the state, with a slash at its end; empty for the state's own
     */
    Effects effects(Transformation transformation, String member, Readable readable);
}
