package dev.stepwright.compiler.ir;

import java.util.List;

/**
 * Rebuilds an expression from its rewritten parts; lambdas and blocks are left as they are unless a subclass says
 * otherwise.
 */
public abstract class ExpressionRewriter implements Expression.Visitor<Expression> {

    public Expression rewrite(Expression expression) {
        return expression.accept(this);
    }

    protected final List<Expression> rewriteAll(List<Expression> expressions) {
        return expressions.stream().map(this::rewrite).toList();
    }

    @Override
    public Expression literal(Expression.Literal expression) {
        return expression;
    }

    @Override
    public Expression variable(Expression.VariableRead expression) {
        return expression;
    }

    @Override
    public Expression field(Expression.FieldRead expression) {
        return new Expression.FieldRead(
                rewrite(expression.target()),
                expression.name(),
                expression.jsonName(),
                expression.type(),
                expression.span());
    }

    @Override
    public Expression element(Expression.ElementRead expression) {
        return new Expression.ElementRead(
                rewrite(expression.target()), rewrite(expression.index()), expression.type(), expression.span());
    }

    @Override
    public Expression caught(Expression.CaughtRead expression) {
        return expression;
    }

    @Override
    public Expression not(Expression.Not expression) {
        return new Expression.Not(rewrite(expression.operand()), expression.span());
    }

    @Override
    public Expression negate(Expression.Negate expression) {
        return new Expression.Negate(rewrite(expression.operand()), expression.span());
    }

    @Override
    public Expression binary(Expression.Binary expression) {
        return new Expression.Binary(
                expression.operator(),
                rewrite(expression.left()),
                rewrite(expression.right()),
                expression.type(),
                expression.span());
    }

    @Override
    public Expression conditional(Expression.Conditional expression) {
        return new Expression.Conditional(
                rewrite(expression.condition()),
                rewrite(expression.then()),
                rewrite(expression.otherwise()),
                expression.type(),
                expression.span());
    }

    @Override
    public Expression newRecord(Expression.NewRecord expression) {
        return new Expression.NewRecord(
                expression.type(),
                expression.jsonNames(),
                expression.omittedNulls(),
                rewriteAll(expression.arguments()),
                expression.span());
    }

    @Override
    public Expression newList(Expression.NewList expression) {
        return new Expression.NewList(expression.type(), rewriteAll(expression.elements()), expression.span());
    }

    @Override
    public Expression library(Expression.LibraryCall expression) {
        return new Expression.LibraryCall(
                expression.method(), rewriteAll(expression.arguments()), expression.type(), expression.span());
    }

    @Override
    public Expression typeTest(Expression.TypeTest expression) {
        return new Expression.TypeTest(rewrite(expression.value()), expression.tag(), expression.span());
    }

    @Override
    public Expression cast(Expression.Cast expression) {
        return new Expression.Cast(rewrite(expression.value()), expression.tag(), expression.type(), expression.span());
    }

    @Override
    public Expression narrowed(Expression.Narrowed expression) {
        return new Expression.Narrowed(rewrite(expression.value()), expression.type(), expression.span());
    }

    @Override
    public Expression saved(Expression.Saved expression) {
        return new Expression.Saved(expression.variable(), rewrite(expression.value()), expression.span());
    }

    @Override
    public Expression task(Expression.TaskCall expression) {
        return new Expression.TaskCall(expression.task(), rewriteAll(expression.arguments()), expression.span());
    }

    @Override
    public Expression helper(Expression.HelperCall expression) {
        return new Expression.HelperCall(
                expression.key(), rewriteAll(expression.arguments()), expression.type(), expression.span());
    }

    /** Rewrites a lambda in an expression; by default nothing changes. */
    protected Lambda lambda(Lambda lambda) {
        return lambda;
    }

    /** Rewrites a variable that an expression itself binds; by default nothing changes. */
    protected Variable bound(Variable variable) {
        return variable;
    }

    @Override
    public Expression block(Expression.BlockValue expression) {
        return expression;
    }

    @Override
    public Expression noMatch(Expression.NoMatch expression) {
        return new Expression.NoMatch(rewrite(expression.selector()), expression.type(), expression.span());
    }

    @Override
    public Expression parallel(Expression.ParallelCall expression) {
        return new Expression.ParallelCall(
                expression.branches().stream().map(this::lambda).toList(),
                expression.combiner().map(this::lambda),
                expression.type(),
                expression.span());
    }

    @Override
    public Expression mapCall(Expression.MapCall expression) {
        return new Expression.MapCall(
                rewrite(expression.items()),
                lambda(expression.body()),
                expression.concurrency().map(this::rewrite),
                expression.type(),
                expression.span());
    }

    @Override
    public Expression let(Expression.Let expression) {
        Expression value = rewrite(expression.value());
        return new Expression.Let(bound(expression.variable()), value, rewrite(expression.body()), expression.span());
    }

    @Override
    public Expression function(Expression.Function expression) {
        return new Expression.Function(lambda(expression.lambda()), expression.type(), expression.span());
    }

    @Override
    public Expression stream(Expression.StreamCall expression) {
        return expression.rewrite(this::rewrite, this::lambda);
    }

    @Override
    public Expression range(Expression.IntRange expression) {
        return new Expression.IntRange(rewrite(expression.first()), rewrite(expression.last()), expression.span());
    }

    @Override
    public Expression context(Expression.ContextRead expression) {
        return expression;
    }
}
