package dev.stepwright.engine.template;

import static dev.stepwright.asl.validation.DiagnosticCode.INVALID_JSONATA_EXPRESSION;
import static dev.stepwright.asl.validation.DiagnosticCode.SCHEMA_VALIDATION_FAILED;
import static dev.stepwright.asl.validation.DiagnosticCode.UNSUPPORTED_JSONATA_EXPRESSION;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.asl.validation.DiagnosticCode;
import dev.stepwright.asl.validation.Diagnostics;
import dev.stepwright.engine.json.JsonText;
import dev.stepwright.engine.jsonata.JsonataEvaluator;
import dev.stepwright.engine.jsonata.SyntaxException;
import dev.stepwright.engine.template.Expressions.Compiled;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compiles the templates of one state; what is wrong with an expression is reported at its place. */
public final class TemplateCompiler {

    private static final String OPENING = "{%";
    private static final String CLOSING = "%}";

    private final String stateLocation;
    private final Expressions expressions;
    private final Diagnostics diagnostics;

    public TemplateCompiler(String stateLocation, Expressions expressions, Diagnostics diagnostics) {
        this.stateLocation = stateLocation;
        this.expressions = expressions;
        this.diagnostics = diagnostics;
    }

    /** For a member that may be absent. */
    public Optional<Template> compile(Optional<JsonNode> node, String field, Readable readable) {
        return node.map(present -> compile(present, field, readable));
    }

    /** A faulty expression gives a template that must not be evaluated, besides the report. */
    public Template compile(JsonNode node, String field, Readable readable) {
        if (node.isObject()) {
            return compileObject(node, field, readable);
        }
        if (node.isArray()) {
            return compileArray(node, field, readable);
        }
        return isExpression(node, field) ? compileExpression(node.textValue(), field, readable) : literal(node, field);
    }

    private Template compileObject(JsonNode node, String field, Readable readable) {
        Map<String, Template> members = new LinkedHashMap<>();
        node.properties()
                .forEach(member -> members.put(
                        member.getKey(), compile(member.getValue(), field + "/" + member.getKey(), readable)));
        boolean constant = members.values().stream().allMatch(Literal.class::isInstance);
        return constant ? literal(node, field) : new Composite.OfObject(members, field);
    }

    private Template compileArray(JsonNode node, String field, Readable readable) {
        List<Template> items = new ArrayList<>();
        node.forEach(item -> items.add(compile(item, field + "[" + items.size() + "]", readable)));
        boolean constant = items.stream().allMatch(Literal.class::isInstance);
        return constant ? literal(node, field) : new Composite.OfArray(items, field);
    }

    /** JSON in which nothing is an expression, whatever it looks like. */
    public static Template constant(JsonNode node, String field) {
        return literal(node, field);
    }

    private static Template literal(JsonNode node, String field) {
        return new Literal(JsonText.read(node.toString()), field);
    }

    private boolean isExpression(JsonNode node, String field) {
        if (!node.isTextual()) {
            return false;
        }
        String text = node.textValue();
        boolean opens = text.startsWith(OPENING);
        boolean closes = text.length() >= OPENING.length() + CLOSING.length() && text.endsWith(CLOSING);
        if (opens && !closes) {
            report(SCHEMA_VALIDATION_FAILED, field, "JSONata string must start with {% and end with %}");
        }
        return opens && closes;
    }

    private Template compileExpression(String text, String field, Readable readable) {
        String source = text.substring(OPENING.length(), text.length() - CLOSING.length())
                .strip();
        try {
            Compiled compiled = expressions.compile(source);
            JsonataEvaluator evaluator = compiled.evaluator();
            evaluator
                    .contextReferences()
                    .forEach(name -> report(
                            UNSUPPORTED_JSONATA_EXPRESSION,
                            field,
                            "Reference to '" + name + "' at the top level is not supported."));
            evaluator.stateMembers().stream()
                    .filter(readable::excludes)
                    .forEach(name -> report(
                            UNSUPPORTED_JSONATA_EXPRESSION,
                            field,
                            "Reference to '$states." + name + "' is not supported in this field."));
            return new Expression(evaluator, compiled.shortcut(), source, field);
        } catch (SyntaxException e) {
            report(INVALID_JSONATA_EXPRESSION, field, String.valueOf(e.getMessage()));
            return new Literal(source, field);
        }
    }

    private void report(DiagnosticCode code, String field, String message) {
        diagnostics.report(code, stateLocation + "/" + field, message);
    }
}
