package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.MemberReferenceTree;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.JsonShape;
import dev.stepwright.compiler.ir.Operator;
import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.library.Library;
import dev.stepwright.compiler.library.LibraryMethod;
import dev.stepwright.compiler.library.OperandType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Reads references to the Java API methods that the library has a row for: {@code Objects::nonNull} as the call in
 * {@code item -> Objects.nonNull(item)}.
 *
 * <p>Such a call has no arguments in the source, so that of their types alone it has to be told that the method does on
 * JSON what it does in Java. Methods that ask more of an argument than its type are left to lambdas.
 */
final class LibraryReferenceReader {

    private final CodeContext code;
    private final FunctionReader functions;

    LibraryReferenceReader(CodeContext code, FunctionReader functions) {
        this.code = code;
        this.functions = functions;
    }

    /** @param values the operands as Java converts them, the object that the method is called on first */
    Optional<Expression> read(
            MemberReferenceTree tree, ExecutableElement method, List<Operand> operands, List<Expression> values) {
        String key = new LibraryCallReader(code).key(method);
        if (LibraryCallReader.isListOf(method)) {
            return listOf(tree, method, operands, values);
        }
        if (LibraryCallReader.isEnumValueOf(method)) {
            return type(tree, method, operands) instanceof ValueType.EnumType type
                    ? Optional.of(LibraryCallReader.enumConstant(
                            values.get(0), type, code.unit().span(tree)))
                    : Optional.empty();
        }
        return LibraryCallReader.nullTest(key)
                .flatMap(operator -> nullTest(tree, method, operator, operands, values))
                .or(() -> Library.find(key)
                        .filter(row -> accepts(row, operands))
                        .map(row -> new Expression.LibraryCall(
                                row.key(),
                                values,
                                type(tree, method, operands),
                                code.unit().span(tree))));
    }

    private Optional<Expression> listOf(
            MemberReferenceTree tree, ExecutableElement method, List<Operand> operands, List<Expression> values) {
        return type(tree, method, operands) instanceof ValueType.ListType type
                        && JsonShape.of(type.element()) != JsonShape.UNKNOWN
                ? Optional.of(new Expression.NewList(type, values, code.unit().span(tree)))
                : Optional.empty();
    }

    private Optional<Expression> nullTest(
            MemberReferenceTree tree,
            ExecutableElement method,
            Operator operator,
            List<Operand> operands,
            List<Expression> values) {
        OperandType expected = isStatic(method) ? OperandType.ANY : OperandType.OPTIONAL;
        Expression value = values.get(0);
        Expression absent =
                new Expression.Literal(null, value.type(), code.unit().span(tree));
        return accepts(expected, operands.get(0))
                ? Optional.of(new Expression.Binary(
                        operator, value, absent, ValueType.BOOLEAN, code.unit().span(tree)))
                : Optional.empty();
    }

    /** What the method returns for the operands; where these do not tell, what is expected of it. */
    private ValueType type(MemberReferenceTree tree, ExecutableElement method, List<Operand> operands) {
        List<TypeMirror> given = operands.stream().map(Operand::type).toList();
        TypeMirror type = isStatic(method)
                ? code.typeArgumentsOf(method, given)
                        .map(arguments -> arguments.in(method.getReturnType()))
                        .orElseGet(() -> functions.resultType(tree))
                : functions.returnTypeOf(method, given.get(0));
        return code.valueType(type, tree);
    }

    private boolean accepts(LibraryMethod row, List<Operand> operands) {
        if (row.operands().size() != operands.size()) {
            return false;
        }
        for (int i = 0; i < operands.size(); i++) {
            if (!accepts(row.operands().get(i), operands.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean accepts(OperandType expected, Operand operand) {
        TypeKind kind = code.primitiveKind(operand.type());
        if (kind == TypeKind.FLOAT || kind == TypeKind.CHAR) {
            return false;
        }
        return switch (expected) {
            case SAME_AS_FIRST, COMPARABLE_ELEMENT, ELEMENT, APPENDED, CONSTANT, CONSTANT_TEXT, LOCALE -> false;
            case PRINTED ->
                new ConcatenationReader(code).isPrintedAlike(operand.value().type(), operand.type());
            default -> expected.accepts(operand.value().type());
        };
    }

    private static boolean isStatic(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.STATIC);
    }
}
