package dev.stepwright.compiler.desugar;

import dev.stepwright.compiler.ir.Block;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.ExpressionRewriter;
import dev.stepwright.compiler.ir.Operator;
import dev.stepwright.compiler.ir.Statement;
import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.ir.Variable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Takes the calls out of one expression, in Java's order of evaluation (Java Language Specification 15.7): the
 * statements to run first, then an expression without calls.
 *
 * <p>Before: {@code a(x) + b(y)}. After: {@code t1 = a(x); t2 = b(y);} and {@code t1 + t2}.
 */
final class HoistedExpression extends ExpressionRewriter {

    private final Names names;
    private final boolean inBranch;
    private final List<Statement> prelude = new ArrayList<>();
    private final List<Variable> savedInBranches = new ArrayList<>();

    HoistedExpression(Names names) {
        this(names, false);
    }

    private HoistedExpression(Names names, boolean inBranch) {
        this.names = names;
        this.inBranch = inBranch;
    }

    /** What runs before the rewritten expression is evaluated. */
    List<Statement> prelude() {
        return prelude;
    }

    /** Rewrites the arguments of a call, and leaves the call where it is. */
    Expression callInPlace(Expression call) {
        if (call instanceof Expression.TaskCall task) {
            return new Expression.TaskCall(task.task(), inOrder(task.arguments()), task.span());
        }
        if (call instanceof Expression.HelperCall helper) {
            return new Expression.HelperCall(helper.key(), inOrder(helper.arguments()), helper.type(), helper.span());
        }
        if (call instanceof Expression.MapCall map) {
            List<Expression> operands = new ArrayList<>(List.of(map.items()));
            map.concurrency().ifPresent(operands::add);
            List<Expression> rewritten = inOrder(operands);
            Optional<Expression> concurrency = map.concurrency().map(count -> rewritten.get(1));
            return new Expression.MapCall(rewritten.get(0), map.body(), concurrency, map.type(), map.span());
        }
        return call;
    }

    @Override
    public Expression rewrite(Expression expression) {
        return Calls.in(expression) ? expression.accept(this) : expression;
    }

    @Override
    public Expression task(Expression.TaskCall expression) {
        return saved(callInPlace(expression), expression.task().method());
    }

    @Override
    public Expression helper(Expression.HelperCall expression) {
        return saved(callInPlace(expression), "result");
    }

    @Override
    public Expression parallel(Expression.ParallelCall expression) {
        return saved(expression, "results");
    }

    @Override
    public Expression block(Expression.BlockValue expression) {
        return saved(expression, "value");
    }

    @Override
    public Expression mapCall(Expression.MapCall expression) {
        return saved(callInPlace(expression), "results");
    }

    private Expression saved(Expression value, String name) {
        Variable variable = names.variable(name, value.type());
        prelude.add(new Statement.Declare(variable, Optional.of(value), value.span()));
        return new Expression.VariableRead(variable, value.span());
    }

    /** What is saved in a branch is declared before it, since it is read after it as well. */
    @Override
    public Expression saved(Expression.Saved expression) {
        Expression value = Calls.is(expression.value()) ? callInPlace(expression.value()) : rewrite(expression.value());
        Variable variable = expression.variable();
        if (inBranch) {
            savedInBranches.add(variable);
            prelude.add(new Statement.Assign(variable, value, expression.span()));
        } else {
            prelude.add(new Statement.Declare(variable, Optional.of(value), expression.span()));
        }
        return new Expression.VariableRead(variable, expression.span());
    }

    /** An operand is saved when a later one has a call: what the operand may raise comes before the call. */
    private List<Expression> inOrder(List<Expression> operands) {
        List<Expression> rewritten = new ArrayList<>();
        for (int i = 0; i < operands.size(); i++) {
            Expression operand = rewrite(operands.get(i));
            List<Expression> later = operands.subList(i + 1, operands.size());
            boolean callFollows = later.stream().anyMatch(Calls::in);
            rewritten.add(callFollows && !isSettled(operand, later) ? saved(operand, "value") : operand);
        }
        return rewritten;
    }

    /** A block, unlike a call, may assign the variables around it. */
    private static boolean isSettled(Expression operand, List<Expression> later) {
        return operand instanceof Expression.Literal
                || operand instanceof Expression.VariableRead && later.stream().noneMatch(Calls::blockIn);
    }

    @Override
    public Expression binary(Expression.Binary expression) {
        boolean callOnTheRight = Calls.in(expression.right());
        if (callOnTheRight && expression.operator() == Operator.AND) {
            return chosen(expression, expression.left(), expression.right(), bool(false, expression));
        }
        if (callOnTheRight && expression.operator() == Operator.OR) {
            return chosen(expression, expression.left(), bool(true, expression), expression.right());
        }
        List<Expression> operands = inOrder(List.of(expression.left(), expression.right()));
        return new Expression.Binary(
                expression.operator(), operands.get(0), operands.get(1), expression.type(), expression.span());
    }

    private static Expression bool(boolean value, Expression place) {
        return new Expression.Literal(value, ValueType.BOOLEAN, place.span());
    }

    @Override
    public Expression conditional(Expression.Conditional expression) {
        if (Calls.in(expression.then()) || Calls.in(expression.otherwise())) {
            return chosen(expression, expression.condition(), expression.then(), expression.otherwise());
        }
        return super.conditional(expression);
    }

    /** An {@code if} that assigns, since only one of the two sides may be evaluated. */
    private Expression chosen(Expression whole, Expression test, Expression then, Expression otherwise) {
        Expression condition = rewrite(test);
        Variable value = names.variable("value", whole.type());
        prelude.add(new Statement.Declare(value, Optional.empty(), whole.span()));
        HoistedExpression first = new HoistedExpression(names, true);
        HoistedExpression second = new HoistedExpression(names, true);
        List<Statement> thenStatements = first.branch(value, then);
        List<Statement> otherwiseStatements = second.branch(value, otherwise);
        first.savedInBranches.forEach(variable -> otherwiseStatements.add(nothing(variable, whole)));
        second.savedInBranches.forEach(variable -> thenStatements.add(nothing(variable, whole)));
        savedWithin(first, whole);
        savedWithin(second, whole);
        prelude.add(
                new Statement.If(condition, new Block(thenStatements), new Block(otherwiseStatements), test.span()));
        return new Expression.VariableRead(value, whole.span());
    }

    private List<Statement> branch(Variable target, Expression value) {
        Expression result = Calls.is(value) ? callInPlace(value) : rewrite(value);
        List<Statement> statements = new ArrayList<>(prelude);
        statements.add(new Statement.Assign(target, result, value.span()));
        return statements;
    }

    /** A state machine fails on a variable that was never assigned, also where nothing depends on its value. */
    private static Statement nothing(Variable variable, Expression whole) {
        return new Statement.Assign(
                variable, new Expression.Literal(null, variable.type(), whole.span()), whole.span());
    }

    private void savedWithin(HoistedExpression branch, Expression whole) {
        if (inBranch) {
            savedInBranches.addAll(branch.savedInBranches);
        } else {
            branch.savedInBranches.forEach(
                    variable -> prelude.add(new Statement.Declare(variable, Optional.empty(), whole.span())));
        }
    }

    /** A name that calls need has to be known before them. */
    @Override
    public Expression let(Expression.Let expression) {
        Expression value = Calls.is(expression.value()) ? callInPlace(expression.value()) : rewrite(expression.value());
        prelude.add(new Statement.Declare(expression.variable(), Optional.of(value), expression.span()));
        return rewrite(expression.body());
    }

    @Override
    public Expression element(Expression.ElementRead expression) {
        List<Expression> operands = inOrder(List.of(expression.target(), expression.index()));
        return new Expression.ElementRead(operands.get(0), operands.get(1), expression.type(), expression.span());
    }

    @Override
    public Expression newRecord(Expression.NewRecord expression) {
        return new Expression.NewRecord(
                expression.type(),
                expression.jsonNames(),
                expression.omittedNulls(),
                inOrder(expression.arguments()),
                expression.span());
    }

    @Override
    public Expression newList(Expression.NewList expression) {
        return new Expression.NewList(expression.type(), inOrder(expression.elements()), expression.span());
    }

    @Override
    public Expression library(Expression.LibraryCall expression) {
        if (expression.isFresh()) {
            return saved(expression, "fresh");
        }
        return new Expression.LibraryCall(
                expression.method(), inOrder(expression.arguments()), expression.type(), expression.span());
    }

    @Override
    public Expression stream(Expression.StreamCall expression) {
        Iterator<Expression> operands = inOrder(expression.operands()).iterator();
        return expression.rewrite(operand -> operands.next(), this::lambda);
    }

    @Override
    public Expression range(Expression.IntRange expression) {
        List<Expression> ends = inOrder(List.of(expression.first(), expression.last()));
        return new Expression.IntRange(ends.get(0), ends.get(1), expression.span());
    }
}
