package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.ExpressionTree;
import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.library.OperandType;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads the operands of one library call, and refuses those on which JSONata would not do what Java does. */
final class OperandReader {

    private static final DiagnosticKind UNSUPPORTED_OPERAND = DiagnosticKind.error(
            "UnsupportedOperand", "Workflow code cannot call {0} with a value of type {1}: {2}.", "{3}");

    private static final DiagnosticKind CONSTANT_OPERAND = DiagnosticKind.error(
            "ConstantOperand",
            "Workflow code can call {0} with constants only here: it fails when two of them are the same, which has to"
                    + " be seen at build time.",
            "Write a literal or an enum constant, or let a @Step method make the value.");

    /** Locales in which letters change case as they do in JSONata, which knows none. */
    private static final Set<String> NEUTRAL_LOCALES =
            Set.of("ROOT", "ENGLISH", "US", "UK", "CANADA", "FRENCH", "FRANCE", "GERMAN", "GERMANY");

    private final CodeContext code;
    private final ExecutableElement method;
    private final @Nullable ExpressionTree first;

    /** @param first the first operand, whose type the others may have to have */
    OperandReader(CodeContext code, ExecutableElement method, @Nullable ExpressionTree first) {
        this.code = code;
        this.method = method;
        this.first = first;
    }

    OperandReader(CodeContext code, ExecutableElement method) {
        this(code, method, null);
    }

    Expression read(OperandType expected, ExpressionTree tree) {
        return switch (expected) {
            case SAME_AS_FIRST -> ofType(boxed(firstType()), tree);
            case COMPARABLE_ELEMENT -> comparableElement(tree);
            case APPENDED, ELEMENT -> accepted(expected, tree, elementType());
            case CONSTANT, CONSTANT_TEXT -> constant(expected, tree);
            case PRINTED -> new ConcatenationReader(code).operand(tree);
            case LOCALE -> locale(tree);
            default -> accepted(expected, tree, code.unit().type(tree));
        };
    }

    /** What is passed for a parameter that takes any number of strings, as one list. */
    Expression rest(List<ExpressionTree> trees, SourceSpan span) {
        List<Expression> elements = new ArrayList<>();
        trees.forEach(tree -> elements.add(read(OperandType.STRING, tree)));
        return new Expression.NewList(new ValueType.ListType(ValueType.STRING), elements, span);
    }

    private Expression accepted(OperandType expected, ExpressionTree tree, TypeMirror target) {
        TypeKind kind = code.primitiveKind(code.unit().type(tree));
        if (kind == TypeKind.FLOAT || kind == TypeKind.CHAR) {
            throw refuse(expected, tree);
        }
        Expression value = ExpressionReader.isNull(tree)
                ? ofNull(tree, target)
                : code.expressions().read(tree);
        if (!expected.accepts(value.type())) {
            throw refuse(expected, tree);
        }
        return value;
    }

    /** A null has the type of the parameter; one that takes any object says nothing. */
    private Expression ofNull(ExpressionTree tree, TypeMirror target) {
        boolean ofString = method.getParameters().stream()
                .anyMatch(parameter -> parameter.asType().toString().equals("java.lang.String"));
        if (target.getKind() != TypeKind.NULL) {
            return code.expressions().readAs(tree, target);
        }
        return ofString
                ? new Expression.Literal(null, ValueType.STRING, code.unit().span(tree))
                : code.expressions().read(tree);
    }

    private Expression comparableElement(ExpressionTree tree) {
        TypeMirror element = elementType();
        if (!OperandType.COMPARABLE.accepts(code.valueType(element, tree))) {
            throw refuse(OperandType.COMPARABLE_ELEMENT, tree);
        }
        return ofType(element, tree);
    }

    private Expression ofType(TypeMirror expected, ExpressionTree tree) {
        if (!ExpressionReader.isNull(tree)
                && !types().isSameType(boxed(code.unit().type(tree)), expected)) {
            throw refuse(OperandType.SAME_AS_FIRST, tree);
        }
        return code.expressions().readAs(tree, expected);
    }

    private Expression constant(OperandType expected, ExpressionTree tree) {
        Expression value = accepted(expected, tree, code.unit().type(tree));
        if (!(value instanceof Expression.Literal)) {
            throw code.refuse(CONSTANT_OPERAND, tree, nameOfMethod());
        }
        return value;
    }

    private Expression locale(ExpressionTree tree) {
        Element element = code.element(tree);
        boolean neutral = element.getKind() == ElementKind.FIELD
                && ((TypeElement) element.getEnclosingElement())
                        .getQualifiedName()
                        .contentEquals("java.util.Locale")
                && NEUTRAL_LOCALES.contains(element.getSimpleName().toString());
        if (!neutral) {
            throw refuse(OperandType.LOCALE, tree);
        }
        return new Expression.Literal("", ValueType.STRING, code.unit().span(tree));
    }

    Refusal refuse(OperandType expected, ExpressionTree operand) {
        TypeMirror type = code.unit().type(operand);
        return refuse(OperandObjection.to(expected, type, code.primitiveKind(type)), operand, type);
    }

    Refusal refuse(OperandObjection objection, ExpressionTree operand, TypeMirror type) {
        return code.refuse(UNSUPPORTED_OPERAND, operand, nameOfMethod(), type, objection.why(), objection.instead());
    }

    private String nameOfMethod() {
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        return owner.getQualifiedName() + "." + method.getSimpleName();
    }

    private TypeMirror firstType() {
        return code.unit().type(first);
    }

    /** The type argument, of a map that of its values. */
    private TypeMirror elementType() {
        List<? extends TypeMirror> arguments = ((DeclaredType) firstType()).getTypeArguments();
        return arguments.get(arguments.size() - 1);
    }

    private TypeMirror boxed(TypeMirror type) {
        TypeKind kind = type.getKind();
        return kind.isPrimitive() ? types().boxedClass((PrimitiveType) type).asType() : type;
    }

    private Types types() {
        return code.module().session().types();
    }
}
