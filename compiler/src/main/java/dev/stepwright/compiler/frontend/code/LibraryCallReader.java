package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.JsonShape;
import dev.stepwright.compiler.ir.Operator;
import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.library.Library;
import dev.stepwright.compiler.library.LibraryMethod;
import dev.stepwright.compiler.library.OperandType;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reads calls of the Java API methods that the library has a row for. */
final class LibraryCallReader {

    /** The text of an identifier is the same JSON, so that of a new one is new as well. */
    private static final String UUID_TEXT = "java.util.UUID.toString()";

    private static final String LIST = "java.util.List";

    /** Methods that are read as the comparison with null that they make. */
    private static final Map<String, Operator> NULL_TESTS = Map.of(
            "java.util.Objects.isNull(java.lang.Object)", Operator.EQUAL,
            "java.util.Objects.nonNull(java.lang.Object)", Operator.NOT_EQUAL,
            "java.util.Optional.isEmpty()", Operator.EQUAL,
            "java.util.Optional.isPresent()", Operator.NOT_EQUAL,
            "java.util.OptionalDouble.isEmpty()", Operator.EQUAL,
            "java.util.OptionalDouble.isPresent()", Operator.NOT_EQUAL,
            "java.util.OptionalInt.isEmpty()", Operator.EQUAL,
            "java.util.OptionalInt.isPresent()", Operator.NOT_EQUAL,
            "java.util.OptionalLong.isEmpty()", Operator.EQUAL,
            "java.util.OptionalLong.isPresent()", Operator.NOT_EQUAL);

    private final CodeContext code;

    LibraryCallReader(CodeContext code) {
        this.code = code;
    }

    /** Reads the call; empty when the library has no such method. */
    Optional<Expression> read(MethodInvocationTree tree, ExecutableElement method) {
        if (isListOf(method)) {
            return Optional.of(listOf(tree, method));
        }
        String key = key(method);
        Optional<Operator> nullTest = nullTest(key);
        if (nullTest.isPresent()) {
            return Optional.of(nullTest(tree, method, nullTest.get()));
        }
        return isEnumValueOf(method)
                ? Optional.of(enumConstant(tree))
                : Library.find(key).map(row -> call(tree, method, row));
    }

    /** The comparison with null that a method stands for; empty for other methods. */
    static Optional<Operator> nullTest(String key) {
        return Optional.ofNullable(NULL_TESTS.get(key));
    }

    static boolean isListOf(ExecutableElement method) {
        return owner(method).equals(LIST) && method.getSimpleName().contentEquals("of");
    }

    private Expression listOf(MethodInvocationTree tree, ExecutableElement method) {
        ValueType.ListType type = (ValueType.ListType) code.valueType(tree);
        if (JsonShape.of(type.element()) == JsonShape.UNKNOWN
                && !tree.getArguments().isEmpty()) {
            throw new OperandReader(code, method)
                    .refuse(OperandType.APPENDED, tree.getArguments().get(0));
        }
        List<Expression> elements = new ArrayList<>();
        for (ExpressionTree argument : tree.getArguments()) {
            elements.add(code.expressions().read(argument));
        }
        return new Expression.NewList(type, elements, code.unit().span(tree));
    }

    private Expression nullTest(MethodInvocationTree tree, ExecutableElement method, Operator operator) {
        List<ExpressionTree> receiver = receiver(tree, method);
        ExpressionTree operand = receiver.isEmpty() ? tree.getArguments().get(0) : receiver.get(0);
        OperandType expected = receiver.isEmpty() ? OperandType.ANY : OperandType.OPTIONAL;
        SourceSpan span = code.unit().span(tree);
        Expression value = new OperandReader(code, method).read(expected, operand);
        Expression absent =
                new Expression.Literal(null, value.type(), code.unit().span(operand));
        return new Expression.Binary(operator, value, absent, ValueType.BOOLEAN, span);
    }

    static boolean isEnumValueOf(ExecutableElement method) {
        return method.getEnclosingElement().getKind() == ElementKind.ENUM
                && method.getSimpleName().contentEquals("valueOf")
                && method.getModifiers().contains(Modifier.STATIC)
                && method.getParameters().size() == 1
                && method.getParameters().get(0).asType().toString().equals("java.lang.String");
    }

    private Expression enumConstant(MethodInvocationTree tree) {
        ValueType type = code.valueType(tree);
        if (!(type instanceof ValueType.EnumType enumType)) {
            throw new Constants(code).customJson(tree, code.unit().type(tree));
        }
        return enumConstant(
                code.expressions().read(tree.getArguments().get(0)),
                enumType,
                code.unit().span(tree));
    }

    /** The constant of a name. */
    static Expression enumConstant(Expression name, ValueType.EnumType type, SourceSpan span) {
        List<Expression> constants = type.constants().stream()
                .map(constant -> (Expression) new Expression.Literal(constant, ValueType.STRING, span))
                .toList();
        Expression names = new Expression.NewList(new ValueType.ListType(ValueType.STRING), constants, span);
        return new Expression.LibraryCall(Library.ENUM_VALUE_OF, List.of(name, names), type, span);
    }

    private Expression call(MethodInvocationTree tree, ExecutableElement method, LibraryMethod row) {
        List<ExpressionTree> receiver = receiver(tree, method);
        List<ExpressionTree> trees = new ArrayList<>(receiver);
        trees.addAll(tree.getArguments());
        OperandReader operands = new OperandReader(code, method, trees.isEmpty() ? null : trees.get(0));
        List<Expression> values = new ArrayList<>();
        for (int i = 0; i < row.operands().size(); i++) {
            OperandType expected = row.operands().get(i);
            int parameter = i - receiver.size();
            if (method.isVarArgs() && parameter == method.getParameters().size() - 1) {
                values.add(operands.rest(
                        trees.subList(i, trees.size()), code.unit().span(tree)));
            } else {
                boolean unboxed = parameter >= 0
                        && method.getParameters()
                                .get(parameter)
                                .asType()
                                .getKind()
                                .isPrimitive();
                Expression value = operands.read(expected, trees.get(i));
                values.add(unboxed ? Unboxing.ifBoxed(value) : value);
            }
        }
        boolean newText = row.key().equals(UUID_TEXT)
                && values.get(0) instanceof Expression.LibraryCall identifier
                && identifier.method().equals(Expression.LibraryCall.RANDOM_UUID);
        return new Expression.LibraryCall(
                newText ? Expression.LibraryCall.RANDOM_UUID : row.key(),
                newText ? List.of() : values,
                code.valueType(tree),
                code.unit().span(tree));
    }

    private List<ExpressionTree> receiver(MethodInvocationTree tree, ExecutableElement method) {
        return method.getModifiers().contains(Modifier.STATIC)
                ? List.of()
                : List.of(CallReader.receiver(tree).orElseThrow(Refusal::new));
    }

    /** The key of the row for a method, if there is one. */
    String key(ExecutableElement method) {
        String parameters = method.getParameters().stream()
                .map(VariableElement::asType)
                .map(type -> code.module().session().types().erasure(type).toString())
                .collect(Collectors.joining(","));
        return owner(method) + "." + method.getSimpleName() + "(" + parameters + ")";
    }

    private static String owner(ExecutableElement method) {
        return ((TypeElement) method.getEnclosingElement()).getQualifiedName().toString();
    }
}
