package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.library.Library;
import dev.stepwright.compiler.library.LibraryMethod;
import dev.stepwright.compiler.library.OperandType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads calls of the Java API methods that the library has a row for. */
final class LibraryCallReader {

    private static final DiagnosticKind UNSUPPORTED_OPERAND = DiagnosticKind.error(
            "UnsupportedOperand",
            "Workflow code cannot call {0} with a value of type {1}: JSON values do not behave there as Java's do.",
            "Compare strings, ints, booleans and enums with their own type; do anything else in a @Step method.");

    private static final String LIST = "java.util.List";

    private final CodeContext code;

    LibraryCallReader(CodeContext code) {
        this.code = code;
    }

    /** Reads the call; empty when the library has no such method. */
    Optional<Expression> read(MethodInvocationTree tree, ExecutableElement method) {
        return isListOf(method)
                ? Optional.of(listOf(tree))
                : Library.find(key(method)).map(row -> call(tree, method, row));
    }

    static boolean isListOf(ExecutableElement method) {
        return owner(method).equals(LIST) && method.getSimpleName().contentEquals("of");
    }

    private Expression listOf(MethodInvocationTree tree) {
        ValueType.ListType type = (ValueType.ListType) code.valueType(tree);
        List<Expression> elements = new ArrayList<>();
        for (ExpressionTree argument : tree.getArguments()) {
            elements.add(code.expressions().read(argument));
        }
        return new Expression.NewList(type, elements, code.unit().span(tree));
    }

    private Expression call(MethodInvocationTree tree, ExecutableElement method, LibraryMethod row) {
        List<ExpressionTree> operands = operands(tree, method);
        TypeMirror first = code.unit().type(operands.get(0));
        List<Expression> arguments = new ArrayList<>();
        for (int i = 0; i < operands.size(); i++) {
            Expression argument = operand(method, row.operands().get(i), operands.get(i), first);
            boolean isReceiver = i == 0;
            arguments.add(
                    row.operands().get(i) == OperandType.INT && !isReceiver ? Unboxing.ifBoxed(argument) : argument);
        }
        return new Expression.LibraryCall(
                row.key(), arguments, code.valueType(tree), code.unit().span(tree));
    }

    private Expression operand(ExecutableElement method, OperandType expected, ExpressionTree tree, TypeMirror first) {
        if (expected == OperandType.SAME_AS_FIRST) {
            return sameAsFirst(method, tree, first);
        }
        Expression value = code.expressions().read(tree);
        if (!expected.accepts(value.type())) {
            throw refuse(method, tree);
        }
        return value;
    }

    private Expression sameAsFirst(ExecutableElement method, ExpressionTree tree, TypeMirror first) {
        if (!ExpressionReader.isNull(tree)
                && !types().isSameType(boxed(code.unit().type(tree)), boxed(first))) {
            throw refuse(method, tree);
        }
        return code.expressions().readAs(tree, boxed(first));
    }

    private Refusal refuse(ExecutableElement method, ExpressionTree operand) {
        String name = owner(method) + "." + method.getSimpleName();
        return code.refuse(UNSUPPORTED_OPERAND, operand, name, code.unit().type(operand));
    }

    private List<ExpressionTree> operands(MethodInvocationTree tree, ExecutableElement method) {
        List<ExpressionTree> operands = new ArrayList<>();
        if (!method.getModifiers().contains(Modifier.STATIC)) {
            operands.add(CallReader.receiver(tree).orElseThrow(Refusal::new));
        }
        operands.addAll(tree.getArguments());
        return operands;
    }

    private String key(ExecutableElement method) {
        String parameters = method.getParameters().stream()
                .map(parameter -> types().erasure(parameter.asType()).toString())
                .collect(Collectors.joining(","));
        return owner(method) + "." + method.getSimpleName() + "(" + parameters + ")";
    }

    private static String owner(ExecutableElement method) {
        return ((TypeElement) method.getEnclosingElement()).getQualifiedName().toString();
    }

    private TypeMirror boxed(TypeMirror type) {
        TypeKind kind = type.getKind();
        return kind.isPrimitive() ? types().boxedClass((PrimitiveType) type).asType() : type;
    }

    private Types types() {
        return code.module().session().types();
    }
}
