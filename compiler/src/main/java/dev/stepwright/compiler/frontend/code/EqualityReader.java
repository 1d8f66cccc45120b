package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Operator;
import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.library.OperandType;
import dev.stepwright.compiler.source.SourceSpan;
import javax.lang.model.type.TypeKind;

/** Reads {@code ==} and {@code !=} where identity and equality are the same. */
final class EqualityReader {

    private static final DiagnosticKind REFERENCE_COMPARISON = DiagnosticKind.error(
            "ReferenceComparison",
            "This asks whether two values of type {0} are the same object, and JSON values have no identity.",
            "Compare strings, enums, Integers and Booleans with equals or Objects.equals; compare anything else in a"
                    + " @Step method.");

    private static final DiagnosticKind UNSUPPORTED_EQUALITY = DiagnosticKind.error(
            "UnsupportedEquality",
            "Workflow code cannot compare values of type {0}: JSON does not keep their exact form.",
            "Use int, double or a string, or compare in a @Step method.");

    private final CodeContext code;

    EqualityReader(CodeContext code) {
        this.code = code;
    }

    Expression read(Operator operator, BinaryTree tree) {
        ExpressionTree left = tree.getLeftOperand();
        ExpressionTree right = tree.getRightOperand();
        SourceSpan span = code.unit().span(tree);
        if (ExpressionReader.isNull(right)) {
            Expression value = nullable(left);
            return new Expression.Binary(operator, value, nullLike(value, right), ValueType.BOOLEAN, span);
        }
        if (ExpressionReader.isNull(left)) {
            Expression value = nullable(right);
            return new Expression.Binary(operator, nullLike(value, left), value, ValueType.BOOLEAN, span);
        }
        return isPrimitive(left) || isPrimitive(right)
                ? primitives(operator, left, right, span)
                : enums(operator, tree, span);
    }

    /** When one operand is primitive, the other is unboxed (Java Language Specification 15.21.1, 15.21.2). */
    private Expression primitives(Operator operator, ExpressionTree left, ExpressionTree right, SourceSpan span) {
        requireExact(left);
        requireExact(right);
        return new Expression.Binary(
                operator,
                code.expressions().readOperand(left),
                code.expressions().readOperand(right),
                ValueType.BOOLEAN,
                span);
    }

    private Expression enums(Operator operator, BinaryTree tree, SourceSpan span) {
        Expression left = code.expressions().read(tree.getLeftOperand());
        Expression right = code.expressions().read(tree.getRightOperand());
        if (!(left.type() instanceof ValueType.EnumType) || !(right.type() instanceof ValueType.EnumType)) {
            throw code.refuse(REFERENCE_COMPARISON, tree, code.type(tree.getLeftOperand()));
        }
        return new Expression.Binary(operator, left, right, ValueType.BOOLEAN, span);
    }

    /** An Optional is null in JSON when it is empty, and in Java hardly ever. */
    private Expression nullable(ExpressionTree tree) {
        Expression value = code.expressions().read(tree);
        if (!OperandType.ANY.accepts(value.type())) {
            throw code.refuse(REFERENCE_COMPARISON, tree, code.type(tree));
        }
        return value;
    }

    private Expression nullLike(Expression value, ExpressionTree literal) {
        return new Expression.Literal(null, value.type(), code.unit().span(literal));
    }

    private boolean isPrimitive(ExpressionTree tree) {
        return code.unit().type(tree).getKind().isPrimitive();
    }

    private void requireExact(ExpressionTree tree) {
        TypeKind kind = code.primitiveKind(code.unit().type(tree));
        if (kind == TypeKind.FLOAT || kind == TypeKind.CHAR) {
            throw code.refuse(UNSUPPORTED_EQUALITY, tree, code.unit().type(tree));
        }
    }
}
