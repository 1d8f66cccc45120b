package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.Tree;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Operator;
import dev.stepwright.compiler.ir.Statement;
import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.ir.ValueType.Scalar;
import dev.stepwright.compiler.ir.Variable;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * What a {@code switch} chooses by.
 *
 * @param value what the cases are compared with: a variable, or a chain of accessors on one
 * @param saved the declaration of that variable, when the author's selector is more than that
 * @param takesNull whether there is a {@code case null}, without which null fails
 */
record Selector(Expression value, Optional<Statement> saved, boolean takesNull, SourceSpan span) {

    static Selector of(Expression selector, boolean takesNull, CodeContext code) {
        return code.isPath(selector) || selector instanceof Expression.CaughtRead
                ? new Selector(selector, Optional.empty(), takesNull, selector.span())
                : saved(selector, takesNull, code);
    }

    /** The variables of patterns stand for the selector, which must be the same behind the tests. */
    static Selector ofPatterns(Expression selector, boolean takesNull, Tree scope, CodeContext code) {
        return code.isStable(selector, scope)
                ? new Selector(selector, Optional.empty(), takesNull, selector.span())
                : saved(selector, takesNull, code);
    }

    private static Selector saved(Expression selector, boolean takesNull, CodeContext code) {
        String name = selector instanceof Expression.TaskCall call ? call.task().method() : "selector";
        Variable variable = code.module().newVariable(name, selector.type());
        Statement declaration = new Statement.Declare(variable, Optional.of(selector), selector.span());
        Expression read = new Expression.VariableRead(variable, selector.span());
        return new Selector(read, Optional.of(declaration), takesNull, selector.span());
    }

    /** Whether constants can be compared with it. */
    boolean hasConstants() {
        return value.type() instanceof ValueType.EnumType || value.type() instanceof Scalar;
    }

    /** Whether the selector is one of the constants of a case; the selector is what a reader looks for there. */
    Expression test(List<Expression> constants) {
        return constants.stream()
                .map(this::isEqual)
                .reduce((left, right) -> new Expression.Binary(Operator.OR, left, right, ValueType.BOOLEAN, span))
                .orElseThrow(Refusal::new);
    }

    /** A comparison that throws for a null selector, unless there is a case for it. */
    private Expression isEqual(Expression constant) {
        if (!takesNull && isText()) {
            String owner = value.type() instanceof ValueType.EnumType ? "java.lang.Enum" : "java.lang.String";
            return new Expression.LibraryCall(
                    owner + ".equals(java.lang.Object)", List.of(value, constant), ValueType.BOOLEAN, span);
        }
        Expression compared = takesNull ? value : Unboxing.ifBoxed(value);
        return new Expression.Binary(Operator.EQUAL, compared, constant, ValueType.BOOLEAN, span);
    }

    /** What fails for a null selector as the first comparison would, for a switch that compares nothing. */
    Optional<Expression> nullCheck() {
        if (takesNull || !value.type().nullable()) {
            return Optional.empty();
        }
        String method =
                value.type() instanceof ValueType.EnumType ? "java.lang.Enum.name()" : "java.lang.String.isEmpty()";
        return Optional.of(
                isText()
                        ? new Expression.LibraryCall(method, List.of(value), ValueType.BOOLEAN, span)
                        : Unboxing.ifBoxed(value));
    }

    private boolean isText() {
        return value.type() instanceof ValueType.EnumType
                || value.type() instanceof Scalar scalar && scalar.kind() == ValueType.Kind.STRING;
    }
}
