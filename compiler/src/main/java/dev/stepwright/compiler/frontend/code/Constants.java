package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.ValueType;
import javax.lang.model.element.Element;

/** Literals, compile-time constants and enum constants. */
final class Constants {

    private static final DiagnosticKind CONSTANT_OUT_OF_RANGE = DiagnosticKind.error(
            "ConstantOutOfRange",
            "The number {0} cannot be written into a state machine: JSON numbers are exact up to 9,007,199,254,740,992"
                    + " and always finite.",
            "Keep it inside a @Step method, or pass it as a string.");

    private static final DiagnosticKind CUSTOM_JSON = DiagnosticKind.error(
            "CustomJson",
            "Workflow code cannot look into {0}: Jackson annotations give it a JSON form that its declaration does not"
                    + " show.",
            "Use it in a @Step method, or remove the annotations other than @JsonProperty and @JsonInclude on records.");

    private static final long EXACT = 1L << 53;

    private final CodeContext code;

    Constants(CodeContext code) {
        this.code = code;
    }

    /** A value that javac computed. */
    Expression literal(ExpressionTree tree, Object value) {
        if (value instanceof Boolean) {
            return literal(tree, value, ValueType.BOOLEAN);
        }
        if (value instanceof String) {
            return literal(tree, value, ValueType.STRING);
        }
        if (value instanceof Double || value instanceof Float) {
            return literal(tree, finite(tree, ((Number) value).doubleValue()), ValueType.DOUBLE);
        }
        if (value instanceof Number number) {
            ValueType type = value instanceof Long ? ValueType.LONG : ValueType.INT;
            return literal(tree, exact(tree, number.longValue()), type);
        }
        throw code.unsupported(tree, UnsupportedConstructs.named("CHAR_LITERAL"));
    }

    Expression enumConstant(ExpressionTree tree, Element constant) {
        ValueType type = code.valueType(constant.asType(), tree);
        if (!(type instanceof ValueType.EnumType)) {
            throw customJson(tree, constant.asType());
        }
        return literal(tree, constant.getSimpleName().toString(), type);
    }

    /** Refuses to look into a type whose JSON form Jackson annotations decide. */
    Refusal customJson(Tree tree, Object type) {
        return code.refuse(CUSTOM_JSON, tree, type);
    }

    private Expression literal(ExpressionTree tree, Object value, ValueType type) {
        return new Expression.Literal(value, type, code.unit().span(tree));
    }

    private Double finite(ExpressionTree tree, double value) {
        if (!Double.isFinite(value)) {
            throw code.refuse(CONSTANT_OUT_OF_RANGE, tree, value);
        }
        return value;
    }

    private Long exact(ExpressionTree tree, long value) {
        if (value > EXACT || value < -EXACT) {
            throw code.refuse(CONSTANT_OUT_OF_RANGE, tree, value);
        }
        return value;
    }
}
