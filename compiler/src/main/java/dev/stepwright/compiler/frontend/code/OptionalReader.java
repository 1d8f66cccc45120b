package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.stepwright.compiler.ir.Block;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Lambda;
import dev.stepwright.compiler.ir.Operator;
import dev.stepwright.compiler.ir.Statement;
import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.ir.Variable;
import dev.stepwright.compiler.library.OperandType;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Reads the methods of {@link Optional} that take functions as the tests for null that they are:
 *
 * <pre>
 * name.map(n -> n.trim())        let n = name in n == null ? null : n.trim()
 * name.ifPresent(n -> greet(n))  { n = name; if (n != null) { greet(n); } }
 * </pre>
 *
 * <p>A function that is more than an expression becomes a block, so that it may do whatever a workflow may.
 */
final class OptionalReader {

    private static final Set<String> OWNERS =
            Set.of("java.util.Optional", "java.util.OptionalDouble", "java.util.OptionalInt", "java.util.OptionalLong");

    /** The names of these methods. */
    static final Set<String> METHODS =
            Set.of("filter", "flatMap", "ifPresent", "ifPresentOrElse", "map", "or", "orElseGet", "orElseThrow");

    private final CodeContext code;
    private final FunctionReader functions;

    OptionalReader(CodeContext code) {
        this.code = code;
        this.functions = new FunctionReader(code);
    }

    /** Reads the call; empty when it is another. */
    Optional<Expression> read(MethodInvocationTree tree, ExecutableElement method) {
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        String name = method.getSimpleName().toString();
        boolean takesFunction = !method.getParameters().isEmpty() && METHODS.contains(name);
        if (!OWNERS.contains(owner.getQualifiedName().toString()) || !takesFunction) {
            return Optional.empty();
        }
        ExpressionTree receiver = CallReader.receiver(tree).orElseThrow(Refusal::new);
        Expression value = new OperandReader(code, method).read(OperandType.OPTIONAL, receiver);
        return Optional.of(
                switch (name) {
                    case "ifPresent", "ifPresentOrElse" -> action(tree, value);
                    case "orElseThrow" -> orElse(tree, value, failure(tree));
                    case "or", "orElseGet" -> orElse(tree, value, supplied(tree));
                    default -> function(tree, method, value);
                });
    }

    /** {@code map}, {@code flatMap} and {@code filter}. */
    private Expression function(MethodInvocationTree tree, ExecutableElement method, Expression value) {
        SourceSpan span = code.unit().span(tree);
        ExpressionTree argument = tree.getArguments().get(0);
        Lambda function = functions.read(argument);
        Variable parameter = function.parameters().get(0);
        Variable item = function.value().isPresent()
                ? parameter
                : code.module().newVariable(parameter.name(), parameter.type());
        ValueType type = code.valueType(tree);
        Expression nothing = new Expression.Literal(null, type, span);
        Expression present = isThere(item, tree);
        if (method.getSimpleName().contentEquals("filter")) {
            Expression kept = new Expression.Binary(
                    Operator.AND, present, applied(function, item, ValueType.BOOLEAN, span), ValueType.BOOLEAN, span);
            Expression same = new Expression.VariableRead(item, span);
            return new Expression.Let(item, value, new Expression.Conditional(kept, same, nothing, type, span), span);
        }
        boolean flat = method.getSimpleName().contentEquals("flatMap");
        TypeMirror returned = functions.resultType(argument);
        ValueType result = flat ? type : code.valueType(returned, argument);
        if (!flat && !OperandType.ANY.accepts(result)) {
            throw new OperandReader(code, method).refuse(OperandObjection.FLAT_OPTIONAL, argument, returned);
        }
        Expression changed = applied(function, item, result, span);
        return new Expression.Let(item, value, new Expression.Conditional(present, changed, nothing, type, span), span);
    }

    /** The function's value for an item; a body of statements may assign its parameter. */
    private static Expression applied(Lambda function, Variable item, ValueType type, SourceSpan span) {
        if (function.value().isPresent()) {
            return function.value().get();
        }
        List<Statement> statements = new ArrayList<>();
        Expression read = new Expression.VariableRead(item, span);
        statements.add(new Statement.Declare(function.parameters().get(0), Optional.of(read), span));
        statements.addAll(function.body().statements());
        return new Expression.BlockValue(new Block(statements), type, span);
    }

    private Expression orElse(MethodInvocationTree tree, Expression value, Expression other) {
        SourceSpan span = code.unit().span(tree);
        ValueType type = code.valueType(tree);
        Variable item = nullable("value", type);
        Expression same = new Expression.VariableRead(item, span);
        Expression present = isThere(item, tree);
        return new Expression.Let(item, value, new Expression.Conditional(present, same, other, type, span), span);
    }

    private Expression supplied(MethodInvocationTree tree) {
        Lambda supplier = functions.read(tree.getArguments().get(0));
        ValueType type = code.valueType(tree);
        return supplier.value()
                .orElseGet(() -> new Expression.BlockValue(
                        supplier.body(), type, code.unit().span(tree)));
    }

    private Expression failure(MethodInvocationTree tree) {
        List<Statement> thrown =
                new ThrowReader(code).supplied(tree.getArguments().get(0));
        return new Expression.BlockValue(
                new Block(thrown), code.valueType(tree), code.unit().span(tree));
    }

    /** {@code ifPresent} and {@code ifPresentOrElse}. */
    private Expression action(MethodInvocationTree tree, Expression value) {
        SourceSpan span = code.unit().span(tree);
        List<Lambda> actions = new ArrayList<>();
        tree.getArguments().forEach(argument -> actions.add(functions.read(argument)));
        Variable parameter = actions.get(0).parameters().get(0);
        Variable item = parameter.type().nullable() ? parameter : nullable(parameter.name(), parameter.type());
        List<Statement> then = new ArrayList<>();
        if (!item.equals(parameter)) {
            Expression read = new Expression.VariableRead(item, span);
            then.add(new Statement.Declare(parameter, Optional.of(read), span));
        }
        then.add(done(actions.get(0), span));
        Statement chosen = new Statement.If(
                isThere(item, tree),
                new Block(then),
                actions.size() > 1 ? Block.of(done(actions.get(1), span)) : Block.EMPTY,
                test(tree));
        ValueType type = new ValueType.NoValue();
        Statement end = new Statement.Return(Optional.of(new Expression.Literal(null, type, span)), span);
        Statement named = new Statement.Declare(item, Optional.of(value), span);
        return new Expression.BlockValue(new Block(List.of(named, chosen, end)), type, span);
    }

    private static Statement done(Lambda action, SourceSpan span) {
        return new Statement.Evaluate(new Expression.BlockValue(action.body(), new ValueType.NoValue(), span), span);
    }

    /** A variable for what may not be there, though it is a primitive where it is. */
    private Variable nullable(String name, ValueType type) {
        return code.module()
                .newVariable(
                        name,
                        type instanceof ValueType.Scalar scalar ? new ValueType.Scalar(scalar.kind(), true) : type);
    }

    private Expression isThere(Variable item, MethodInvocationTree tree) {
        SourceSpan span = test(tree);
        return new Expression.Binary(
                Operator.NOT_EQUAL,
                new Expression.VariableRead(item, span),
                new Expression.Literal(null, item.type(), span),
                ValueType.BOOLEAN,
                span);
    }

    /** What the state that tests is called after: a chain is told by its last link, as the others have been seen. */
    private SourceSpan test(MethodInvocationTree tree) {
        SourceSpan select = code.unit().span(tree.getMethodSelect());
        boolean chained = CallReader.receiver(tree).orElseThrow(Refusal::new) instanceof MethodInvocationTree before
                && !before.getArguments().isEmpty();
        return chained
                ? new SourceSpan(
                        select.file(),
                        select.end() - code.method(tree).getSimpleName().length(),
                        select.end())
                : select;
    }
}
