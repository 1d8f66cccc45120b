package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.ExpressionTree;
import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Operator;
import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.ir.ValueType.Kind;
import dev.stepwright.compiler.ir.ValueType.Scalar;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads {@code +} between strings and values that JSON prints as Java does. */
final class ConcatenationReader {

    private static final DiagnosticKind UNSUPPORTED_CONCATENATION = DiagnosticKind.error(
            "UnsupportedConcatenation",
            "Workflow code cannot join a value of type {0} to a string: a state machine has no toString() and would"
                    + " print it differently.",
            "Let a @Step method make the string.");

    private static final Set<Kind> PRINTED_ALIKE = Set.of(Kind.BOOLEAN, Kind.INT, Kind.STRING);

    private final CodeContext code;

    ConcatenationReader(CodeContext code) {
        this.code = code;
    }

    Expression read(ExpressionTree left, ExpressionTree right, SourceSpan span) {
        return new Expression.Binary(Operator.CONCATENATE, operand(left), operand(right), ValueType.STRING, span);
    }

    /** A value that is written alike, or null. */
    Expression operand(ExpressionTree tree) {
        if (ExpressionReader.isNull(tree)) {
            return new Expression.Literal(null, ValueType.STRING, code.unit().span(tree));
        }
        TypeMirror type = code.unit().type(tree);
        Expression value = code.expressions().read(tree);
        if (!isPrintedAlike(value.type(), type)) {
            throw code.refuse(UNSUPPORTED_CONCATENATION, tree, type);
        }
        return value;
    }

    /** Whether a text of the value is the same in JSON as in Java. */
    boolean isPrintedAlike(ValueType type, TypeMirror javaType) {
        return type instanceof Scalar scalar
                ? PRINTED_ALIKE.contains(scalar.kind())
                : type instanceof ValueType.EnumType && !hasToString(javaType);
    }

    private boolean hasToString(TypeMirror enumType) {
        TypeElement element = (TypeElement) code.module().session().types().asElement(enumType);
        boolean declared = ElementFilter.methodsIn(element.getEnclosedElements()).stream()
                .anyMatch(method -> method.getSimpleName().contentEquals("toString")
                        && method.getParameters().isEmpty());
        // A constant with a body can override it as well; the enum is final when none has one.
        boolean open = !element.getModifiers().contains(Modifier.FINAL);
        return declared || open;
    }
}
