package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Operator;
import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.Map;
import java.util.Set;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads operators, and says by their operands' types what they do. */
final class OperatorReader {

    private static final DiagnosticKind UNSUPPORTED_ARITHMETIC = DiagnosticKind.error(
            "UnsupportedArithmetic",
            "Workflow code cannot compute with {0} values: {1}.",
            "Use int or double, compute a long with Math.addExact, subtractExact or multiplyExact, or compute in a @Step"
                    + " method.");

    private static final DiagnosticKind NARROWING = DiagnosticKind.error(
            "HiddenCast",
            "This assignment casts its result from {0} to {1}, and numbers of a state machine have no width that would cut"
                    + " them off.",
            "Declare the variable as {0}, or compute in a @Step method.");

    private static final Map<String, Operator> PLAIN = Map.ofEntries(
            Map.entry("PLUS", Operator.ADD),
            Map.entry("MINUS", Operator.SUBTRACT),
            Map.entry("MULTIPLY", Operator.MULTIPLY),
            Map.entry("DIVIDE", Operator.DIVIDE_INTEGER),
            Map.entry("REMAINDER", Operator.REMAINDER_INTEGER),
            Map.entry("LESS_THAN", Operator.LESS),
            Map.entry("LESS_THAN_EQUAL", Operator.LESS_OR_EQUAL),
            Map.entry("GREATER_THAN", Operator.GREATER),
            Map.entry("GREATER_THAN_EQUAL", Operator.GREATER_OR_EQUAL),
            Map.entry("EQUAL_TO", Operator.EQUAL),
            Map.entry("NOT_EQUAL_TO", Operator.NOT_EQUAL),
            Map.entry("CONDITIONAL_AND", Operator.AND),
            Map.entry("CONDITIONAL_OR", Operator.OR));

    private static final Set<Tree.Kind> INCREMENTS = Set.of(
            Tree.Kind.PREFIX_INCREMENT,
            Tree.Kind.POSTFIX_INCREMENT,
            Tree.Kind.PREFIX_DECREMENT,
            Tree.Kind.POSTFIX_DECREMENT);

    private final CodeContext code;

    OperatorReader(CodeContext code) {
        this.code = code;
    }

    static boolean isIncrement(Tree tree) {
        return INCREMENTS.contains(tree.getKind());
    }

    Expression unary(UnaryTree tree) {
        SourceSpan span = code.unit().span(tree);
        ExpressionTree operand = tree.getExpression();
        switch (tree.getKind()) {
            case LOGICAL_COMPLEMENT:
                return new Expression.Not(code.expressions().readOperand(operand), span);
            case UNARY_MINUS:
                requireArithmetic(code.unit().type(operand), operand);
                return new Expression.Negate(code.expressions().readOperand(operand), span);
            case UNARY_PLUS:
                requireArithmetic(code.unit().type(operand), operand);
                return code.expressions().readOperand(operand);
            default:
                throw code.unsupported(tree);
        }
    }

    Expression binary(BinaryTree tree) {
        Operator operator = PLAIN.get(tree.getKind().name());
        if (operator == null) {
            throw code.unsupported(tree);
        }
        ExpressionTree left = tree.getLeftOperand();
        ExpressionTree right = tree.getRightOperand();
        SourceSpan span = code.unit().span(tree);
        return switch (operator) {
            case AND, OR -> new Expression.Binary(operator, operand(left), operand(right), ValueType.BOOLEAN, span);
            case EQUAL, NOT_EQUAL -> new EqualityReader(code).read(operator, tree);
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> {
                requireComparable(left);
                requireComparable(right);
                yield new Expression.Binary(operator, operand(left), operand(right), ValueType.BOOLEAN, span);
            }
            default ->
                isString(code.unit().type(tree))
                        ? new ConcatenationReader(code).read(left, right, span)
                        : arithmetic(operator, left, right, code.unit().type(tree), span);
        };
    }

    /** {@code x += e} as the value of {@code x + e}, cast to the type of {@code x}. */
    Expression compound(CompoundAssignmentTree tree) {
        String kind = tree.getKind().name().replace("_ASSIGNMENT", "");
        Operator operator = PLAIN.get(kind);
        if (operator == null) {
            throw code.unsupported(tree, UnsupportedConstructs.named(kind));
        }
        ExpressionTree variable = tree.getVariable();
        SourceSpan span = code.unit().span(tree);
        TypeMirror target = code.unit().type(variable);
        if (isString(target)) {
            return new ConcatenationReader(code).read(variable, tree.getExpression(), span);
        }
        TypeMirror value = code.unit().type(tree.getExpression());
        requireArithmetic(target, variable);
        requireArithmetic(value, tree.getExpression());
        TypeMirror result = isFloating(target) ? target : value;
        Expression computed = arithmetic(operator, variable, tree.getExpression(), result, span);
        if (kind(result) == TypeKind.DOUBLE && kind(target) == TypeKind.INT) {
            return NumberCastReader.toInt(computed, span);
        }
        requireNoCast(tree, promoted(result), target);
        return computed;
    }

    /** {@code x++} as the value of {@code x + 1}. */
    Expression increment(UnaryTree tree) {
        SourceSpan span = code.unit().span(tree);
        TypeMirror target = code.unit().type(tree.getExpression());
        requireArithmetic(target, tree.getExpression());
        requireNoCast(tree, promoted(target), target);
        Expression one = isFloating(target)
                ? new Expression.Literal(1.0, ValueType.DOUBLE, span)
                : new Expression.Literal(1L, ValueType.INT, span);
        boolean up = tree.getKind() == Tree.Kind.PREFIX_INCREMENT || tree.getKind() == Tree.Kind.POSTFIX_INCREMENT;
        return new Expression.Binary(
                up ? Operator.ADD : Operator.SUBTRACT, operand(tree.getExpression()), one, one.type(), span);
    }

    private Expression arithmetic(
            Operator operator, ExpressionTree left, ExpressionTree right, TypeMirror result, SourceSpan span) {
        requireArithmetic(code.unit().type(left), left);
        requireArithmetic(code.unit().type(right), right);
        boolean floating = isFloating(result);
        ValueType type = floating ? ValueType.DOUBLE : ValueType.INT;
        return new Expression.Binary(
                floating ? floatingForm(operator) : operator, operand(left), operand(right), type, span);
    }

    private static Operator floatingForm(Operator operator) {
        return switch (operator) {
            case DIVIDE_INTEGER -> Operator.DIVIDE_FLOATING;
            case REMAINDER_INTEGER -> Operator.REMAINDER_FLOATING;
            default -> operator;
        };
    }

    private Expression operand(ExpressionTree tree) {
        return code.expressions().readOperand(tree);
    }

    /** A long may be compared, though not computed with: comparing makes no number that would have to be exact. */
    private void requireComparable(ExpressionTree tree) {
        TypeMirror type = code.unit().type(tree);
        if (kind(type) != TypeKind.LONG) {
            requireArithmetic(type, tree);
        }
    }

    private void requireArithmetic(TypeMirror type, ExpressionTree tree) {
        String reason = switch (kind(type)) {
            case LONG -> "numbers of JSON are exact only up to 2 to the power of 53";
            case FLOAT -> "numbers of JSON are doubles, which round differently";
            case CHAR -> "JSON has strings but no characters";
            default -> "";
        };
        if (!reason.isEmpty()) {
            throw code.refuse(UNSUPPORTED_ARITHMETIC, tree, type, reason);
        }
    }

    private void requireNoCast(ExpressionTree tree, TypeMirror result, TypeMirror target) {
        if (kind(result) != kind(target)) {
            throw code.refuse(NARROWING, tree, result, target);
        }
    }

    /** Arithmetic on {@code byte} and {@code short} gives an {@code int}. */
    private TypeMirror promoted(TypeMirror type) {
        return isFloating(type) ? type : code.module().session().types().getPrimitiveType(TypeKind.INT);
    }

    private boolean isFloating(TypeMirror type) {
        return kind(type) == TypeKind.DOUBLE || kind(type) == TypeKind.FLOAT;
    }

    private TypeKind kind(TypeMirror type) {
        return code.primitiveKind(type);
    }

    private static boolean isString(TypeMirror type) {
        return type.toString().equals("java.lang.String");
    }
}
